package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;

/// Which part of the canvas is seen, and how large: the canvas units at the view's upper left corner, and pixels a
/// unit.
public record Camera(double x, double y, double zoom) {
    public static final double SMALLEST_ZOOM = 0.1;
    public static final double GREATEST_ZOOM = 30;

    /// Everything at its own size, the canvas' corner in the view's corner.
    public static final Camera HOME = new Camera(0, 0, 1);

    public Point toModel(double screenX, double screenY) {
        return new Point(x + screenX / zoom, y + screenY / zoom);
    }

    public Point toScreen(double modelX, double modelY) {
        return new Point((modelX - x) * zoom, (modelY - y) * zoom);
    }

    /// The camera after the drawing has been dragged by so many pixels.
    public Camera dragged(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /// The camera with another zoom; what lies under the given pixel stays there.
    public Camera zoomedTo(double newZoom, double screenX, double screenY) {
        Point fixed = toModel(screenX, screenY);
        return new Camera(fixed.x() - screenX / newZoom, fixed.y() - screenY / newZoom, newZoom);
    }

    /// The camera that shows the whole area in the middle of a view of that size, as large as it goes up to a limit.
    public static Camera fitting(Bounds area, double width, double height, double margin, double limit) {
        double across = (width - 2 * margin) / Math.max(1, area.w());
        double down = (height - 2 * margin) / Math.max(1, area.h());
        double zoom = Math.max(1e-4, Math.min(limit, Math.min(across, down)));
        return new Camera(
                area.x() + area.w() / 2.0 - width / 2 / zoom, area.y() + area.h() / 2.0 - height / 2 / zoom, zoom);
    }

    /// The part of the canvas seen in a view of that size, rounded outwards.
    public Bounds visible(double width, double height) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        return new Bounds(
                left, top, (int) Math.ceil(x + width / zoom) - left, (int) Math.ceil(y + height / zoom) - top);
    }
}
