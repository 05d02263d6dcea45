package dev.skydraft.export.image;

/// The beginning of an XML element, to which attributes are added in turn.
final class Tag {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    Tag with(String attribute, String value) {
        attributes.append(' ').append(attribute).append("=\"");
        Xml.escape(value, attributes);
        attributes.append('"');
        return this;
    }

    Tag with(String attribute, double value) {
        return with(attribute, Numbers.of(value));
    }

    String name() {
        return name;
    }

    /// Without its closing bracket.
    @Override
    public String toString() {
        return "<" + name + attributes;
    }
}
