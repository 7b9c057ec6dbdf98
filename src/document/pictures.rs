//! A walk over the pictures of a document, to change them.

use super::{Block, Definition, Document, Picture};

impl Document {
    /// Shows every picture to be changed, in the order of reading.
    pub fn each_picture_mut(&mut self, see: &mut impl FnMut(&mut Picture)) {
        let blocks = self.blocks.iter_mut().chain(self.footnotes.iter_mut().flatten());
        blocks.for_each(|block| block.each_picture_mut(see));
    }
}

impl Block {
    fn each_picture_mut(&mut self, see: &mut impl FnMut(&mut Picture)) {
        let mut all = |blocks: &mut [Self]| blocks.iter_mut().for_each(|block| block.each_picture_mut(see));
        match self {
            Self::List(list) => list.items.iter_mut().for_each(|item| all(item)),
            Self::Definitions(definitions) => {
                for Definition { meanings, .. } in definitions {
                    meanings.iter_mut().for_each(|meaning| all(meaning));
                }
            }
            Self::Quote { blocks, .. } | Self::Note { blocks, .. } | Self::Country { blocks, .. } => all(blocks),
            Self::Figure(figure) => {
                see(&mut figure.picture);
                figure.description.iter_mut().for_each(|block| block.each_picture_mut(see));
            }
            Self::Question { question, answer } => {
                all(question);
                all(answer);
            }
            Self::Heading(_)
            | Self::Paragraph(_)
            | Self::Table(_)
            | Self::Contact(_)
            | Self::Video(_)
            | Self::Code(_)
            | Self::Divider => {}
        }
    }
}
