package dev.skydraft.pricelist;

/// A price of ours that the files do not settle, and why; it stays as it is.
///
/// @param reason a sentence: what was found and what was expected
public record Unmatched(String key, String region, Kind kind, String reason) {

    /// Why nothing is taken over.
    public enum Kind {
        /// The files have no product for it.
        NONE("not found"),
        /// The files have several products for it.
        AMBIGUOUS("ambiguous"),
        /// The product is priced in a way that the matching table cannot convert.
        UNIT("other unit");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word in reports and on screen.
        public String word() {
            return word;
        }
    }
}
