//! Rows between bars that are no table, because no line of hyphens stands below the first.

use comrak::nodes::{Node, NodeValue};

use super::{SourceText, is_rule_of_table, unprefixed};

impl SourceText<'_> {
    /// Finds such rows in a text in which nothing is to be mended any more.
    pub(super) fn rows_without_hyphens(&mut self, root: Node<'_>) {
        for node in root.descendants().filter(|node| matches!(node.data().value, NodeValue::Paragraph)) {
            let position = node.data().sourcepos;
            let lines = position.start.line..=position.end.line.min(self.lines.len());
            if lines.clone().any(|line| is_rule_of_table(unprefixed(self.line(line)))) {
                continue;
            }
            let bars: Vec<usize> = lines.clone().map(|line| bars(unprefixed(self.line(line)))).collect();
            let row = bars.windows(2).position(|pair| matches!(pair, [one, next] if *one > 0 && one == next));
            if let Some(row) = row {
                self.tell(
                    position.start.line + row,
                    "table-broken",
                    "these lines look like a table but are not one: no line of hyphens stands below the first"
                        .to_owned(),
                    "put a line such as |---|---| below the line of headers, with as many cells",
                );
            }
        }
    }
}

/// The number of bars in a line that part cells: white space or an end of the line stands beside each.
fn bars(line: &str) -> usize {
    let line = line.trim();
    if line.contains(['`', '\\']) || line.contains("||") {
        return 0;
    }
    let parts = |at: usize| {
        let before = line[..at].chars().next_back().is_none_or(char::is_whitespace);
        before || line[at + 1..].chars().next().is_none_or(char::is_whitespace)
    };
    line.match_indices('|').filter(|(at, _)| parts(*at)).count()
}

#[cfg(test)]
mod tests {
    use crate::content::tests::rules_of;

    #[test]
    fn rows_without_a_line_of_hyphens_are_found() {
        assert_eq!(rules_of("| Day | Hours |\n| Monday | 9 |\n| Tuesday | 9 |"), ["table-broken"]);
        assert_eq!(rules_of("> Day | Hours\n> Monday | 9"), ["table-broken"]);
        assert_eq!(rules_of("Go a|b or\nc|d, `x | y`\nor e | f."), Vec::<&str>::new());
        assert_eq!(rules_of("Home | About\nAsk us first."), Vec::<&str>::new());
    }
}
