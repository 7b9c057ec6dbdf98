//! PO: one message for each segment, its id as the context, inline Markdown as the text.
//!
//! Messages that a tool marked `fuzzy` are guesses and are not taken.

use super::{Known, ReadError, Received, belongs, stamp, text};
use crate::content::{Address, Edition};
use crate::translation::DraftTexts;
use crate::translation::segment::{Translatable, segments};

/// Writes a draft of `target` as a file.
#[must_use]
pub fn write(source: &Edition, target: &Address, draft: &DraftTexts) -> String {
    let head = [
        format!("Project-Id-Version: {}\n", source.address.piece),
        format!("Language: {}\n", target.lang),
        "MIME-Version: 1.0\n".to_owned(),
        "Content-Type: text/plain; charset=UTF-8\n".to_owned(),
        "Content-Transfer-Encoding: 8bit\n".to_owned(),
        format!("X-Source-Language: {}\n", source.address.lang),
        format!("X-Source-File: {}\n", source.address.file()),
    ];
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    head.iter().for_each(|line| out.push_str(&format!("{}\n", quoted(line))));
    for segment in segments(source) {
        let translation = draft.get(&segment.id).map_or("", String::as_str);
        let kept = match segment.kept {
            Translatable::Translate => "",
            Translatable::AsItIs => ", as-it-is",
        };
        out.push_str(&format!(
            "\n#. {}{kept}\n#. stamp: {}\nmsgctxt {}\nmsgid {}\nmsgstr {}\n",
            segment.role.name(),
            stamp(translation),
            quoted(&segment.id),
            quoted(&segment.markdown),
            quoted(translation)
        ));
    }
    out
}

/// Reads a file that a translator sends back. Segments that it leaves open are not in the draft.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(bytes: &[u8], source: &Edition, target: &Address) -> Result<Received, ReadError> {
    let text = text(bytes)?;
    let messages = messages(&text)?;
    if messages.is_empty() {
        return Err(ReadError::Malformed { line: 1 });
    }
    let mut known = Known::of(source);
    for message in messages {
        match (&message.context, message.id.is_empty()) {
            (None, true) => {
                let field = |name: &str| {
                    let line = message.text.lines().find_map(|line| line.strip_prefix(name));
                    line.map(str::trim).filter(|value| !value.is_empty())
                };
                belongs(source, target, field("X-Source-File:"), field("X-Source-Language:"), field("Language:"))?;
            }
            (context, _) => {
                let Some(id) = known.find(context.as_deref().unwrap_or_default(), &message.id) else {
                    known.miss(&message.id);
                    continue;
                };
                known.stamped(&id, message.stamp.clone());
                match message.fuzzy {
                    Fuzzy::Yes => known.leave(&id, &message.text),
                    Fuzzy::No => known.take(&id, &message.text),
                }
            }
        }
    }
    known.whole()
}

#[derive(Default)]
struct Message {
    context: Option<String>,
    id: String,
    text: String,
    fuzzy: Fuzzy,
    /// The stamp of the translation that the file was given out with.
    stamp: Option<String>,
}

/// Whether a tool guessed the translation.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Fuzzy {
    #[default]
    No,
    Yes,
}

/// The string of a message that a line continues.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PoString {
    Start,
    Context,
    Id,
    Text,
    /// A part that is not read: plural forms.
    Other,
}

fn messages(text: &str) -> Result<Vec<Message>, ReadError> {
    let mut messages = Vec::new();
    let mut message = Message::default();
    let mut part = PoString::Start;
    for (index, line) in text.lines().enumerate() {
        let wrong = ReadError::Malformed { line: index + 1 };
        let line = line.trim();
        let (keyword, rest) = match line.find('"') {
            Some(at) => (line[..at].trim_end(), &line[at..]),
            None => (line, ""),
        };
        let begins = line.starts_with('#') || keyword == "msgctxt" || keyword == "msgid" && part != PoString::Context;
        if begins && matches!(part, PoString::Text | PoString::Other) {
            messages.push(std::mem::take(&mut message));
            part = PoString::Start;
        }
        // Comments before an obsolete message are about that message, not about the next one.
        if line.starts_with("#~") && part == PoString::Start {
            message = Message::default();
        }
        if line.is_empty() || line.starts_with('#') {
            if line.strip_prefix("#,").is_some_and(|flags| flags.split(',').any(|flag| flag.trim() == "fuzzy")) {
                message.fuzzy = Fuzzy::Yes;
            }
            if let Some(stamp) = line.strip_prefix("#. stamp:") {
                message.stamp = Some(stamp.trim().to_owned());
            }
            continue;
        }
        part = match keyword {
            "msgctxt" => PoString::Context,
            "msgid" => PoString::Id,
            "msgstr" | "msgstr[0]" => PoString::Text,
            "msgid_plural" => PoString::Other,
            form if form.starts_with("msgstr[") => PoString::Other,
            "" => part,
            _ => return Err(wrong),
        };
        let value = unquoted(rest).ok_or(wrong.clone())?;
        match part {
            PoString::Start => return Err(wrong),
            PoString::Context => message.context.get_or_insert_default().push_str(&value),
            PoString::Id => message.id.push_str(&value),
            PoString::Text => message.text.push_str(&value),
            PoString::Other => {}
        }
    }
    match part {
        PoString::Text | PoString::Other => messages.push(message),
        PoString::Start => {}
        PoString::Context | PoString::Id => return Err(ReadError::Malformed { line: text.lines().count() }),
    }
    Ok(messages)
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{text}\"")
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                other @ ('"' | '\\') => out.push(other),
                _ => return None,
            },
            other => out.push(other),
        }
    }
    Some(out)
}
