//! The script: what is said, in which order.

use super::*;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn quote(tag: &str) -> Block {
    let words = Inline::Foreign { lang: lang(tag), inlines: vec![Inline::Text("Liberté.".into())] };
    let prose = Sentence::whole(vec![words], crate::document::SourceLocation::default());
    Block::Quote { blocks: vec![Block::Paragraph(prose)], source: None }
}

fn read(block: &Block) -> String {
    let words = Messages::of(&lang("en"));
    let lang = lang("en");
    let mut reader = ScriptReader {
        words: &words,
        lang: &lang,
        sound: SoundKind::Clear,
        lines: Vec::new(),
        told: ExplainedAbbreviations::default(),
    };
    reader.block(block);
    as_text(&reader.lines, &lang)
}

#[test]
fn a_quotation_in_another_language_begins_with_that_languages_name_in_its_own_voice() {
    assert_eq!(
        read(&quote("fr")),
        "[Quotation.]\n[{fr: Français}]\n{fr: Liberté.} (600 ms)\n[End of the quotation.] (600 ms)\n"
    );
}

#[test]
fn words_without_a_voice_are_said_to_have_none() {
    assert!(read(&quote("ckb")).contains("Words in a language for which there is no voice."));
}

fn paragraph(inlines: Vec<Inline>) -> Block {
    Block::Paragraph(Sentence::whole(inlines, crate::document::SourceLocation::default()))
}

fn words(text: &str) -> Inline {
    Inline::Text(text.into())
}

#[test]
fn struck_words_are_said_to_be_deleted() {
    let block = paragraph(vec![words("The fee is "), Inline::Struck(vec![words("£50")]), words(" £60.")]);
    assert_eq!(read(&block), "The fee is (deleted: £50) £60. (600 ms)\n");
}

#[test]
fn the_box_of_a_task_is_said_in_words() {
    let task = |state| paragraph(vec![Inline::Checkbox(state), words("Find a lawyer")]);
    assert_eq!(read(&task(Checkbox::Open)), "not done: Find a lawyer (600 ms)\n");
    assert_eq!(read(&task(Checkbox::Done)), "done: Find a lawyer (600 ms)\n");
}

#[test]
fn sentences_between_backquotes_are_read_line_by_line_and_not_announced_as_letters() {
    let code = |text: &str| Block::Code(Sentence::whole(vec![Inline::Code(text.into())], Default::default()));
    let said = read(&code("« Je n'ai rien à déclarer » : c'est ton droit !\nRefuse de donner ton code"));
    assert_eq!(said, "« Je n'ai rien à déclarer » : c'est ton droit ! / Refuse de donner ton code (600 ms)\n");
    assert_eq!(read(&code("A-12\nB-7")), "[Letter by letter:]\nA-12 / B-7 (600 ms)\n");
}
