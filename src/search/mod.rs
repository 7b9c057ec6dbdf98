//! Search over every sentence of the library, in every language.
