//! Examples of the TOML files of content, for findings about files that cannot be read.

/// A file, by the end of its path, and lines that may stand in it.
const EXAMPLES: [(&str, &str); 2] = [
    (
        "piece.toml",
        "order = 2\nsource = \"en\"\nreview-by = \"2027-11-30\"\naudience = [\"readers\"]\nsources = [\"Convention on the Rights of the Child, Article 37\"]",
    ),
    (
        "collection.toml",
        "order = 1\n\n[title]\nen = \"Your rights\"\n\n[summary]\nen = \"Rights that you have everywhere.\"",
    ),
];

/// Lines of a glossary.
const GLOSSARY: &str =
    "translation = \"original\"\n\n[court]\nterm = \"court\"\nexplanation = \"A place where judges decide cases.\"";

/// Returns the help of a finding about a TOML file: lines of one that can be read.
pub(super) fn help(path: &str) -> String {
    let example = EXAMPLES.iter().find(|(end, _)| path.ends_with(end)).map_or(GLOSSARY, |(_, example)| *example);
    let lines: Vec<String> = example.lines().map(|line| format!("    {line}")).collect();
    format!("compare it with these lines, which can be read:\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_can_be_read() {
        for example in EXAMPLES.iter().map(|(_, example)| *example).chain([GLOSSARY]) {
            assert!(example.parse::<toml::Table>().is_ok(), "{example}");
        }
        assert!(help("rights/collection.toml").contains("    [summary]"));
        assert!(help("rights/trial/piece.toml").contains("    review-by = "));
        assert!(help("glossary/fr.toml").contains("    explanation = "));
    }
}
