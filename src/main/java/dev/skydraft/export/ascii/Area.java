package dev.skydraft.export.ascii;

/// A rectangle of characters: columns `x` to `right()`, rows `y` to `bottom()`, both inclusive.
record Area(int x, int y, int w, int h) {
    int right() {
        return x + w - 1;
    }

    int bottom() {
        return y + h - 1;
    }

    Area movedBy(int dx, int dy) {
        return new Area(x + dx, y + dy, w, h);
    }

    Area sized(int width, int height) {
        return new Area(x, y, width, height);
    }

    int centreX() {
        return x + w / 2;
    }

    int centreY() {
        return y + h / 2;
    }
}
