package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.curve.BreakEven;
import dev.skydraft.bill.curve.Crossing;
import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Point;
import dev.skydraft.bill.curve.Segment;
import dev.skydraft.bill.curve.Step;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;

/// A number against the bill, for programs: every point that was reckoned. Figures are strings; those of points are
/// exact.
final class CurveJson implements CurveFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(String design, Curves curves) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", design);
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeArrayFieldStart("curves");
            for (Curve curve : curves.all()) {
                curve(json, curve);
            }
            json.writeEndArray();
            if (curves.breakEven().isPresent()) {
                breakEven(json, curves.breakEven().get());
            }
            Json.strings(json, "sentences", curves.sentences());
            json.writeEndObject();
        });
    }

    private static void curve(JsonGenerator json, Curve curve) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "environment", curve.now().deployment().environment().id());
        json.writeStringField("element", curve.variable().element());
        json.writeStringField("property", curve.variable().property().id());
        json.writeStringField("unit", curve.variable().property().unit());
        json.writeFieldName("current");
        if (curve.current().isPresent()) {
            point(json, curve.current().get());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("points");
        for (Point point : curve.points()) {
            point(json, point);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("segments");
        for (Segment segment : curve.segments()) {
            segment(json, segment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (Step step : curve.steps()) {
            step(json, step);
        }
        json.writeEndArray();
        BasisJson.write(json, curve.now());
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Point point) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", Figures.exact(point.at()));
        json.writeStringField("monthly", Figures.exact(point.usd()));
        json.writeNumberField("unknown", point.unknown());
        json.writeEndObject();
    }

    private static void segment(JsonGenerator json, Segment segment) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", Figures.exact(segment.from().at()));
        json.writeStringField("to", Figures.exact(segment.to().at()));
        json.writeStringField("fixed", Figures.exact(segment.fixed()));
        json.writeStringField("slope", Figures.exact(segment.slope()));
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("last", Figures.exact(step.last()));
        json.writeStringField("next", Figures.exact(step.next()));
        json.writeStringField("jump", Figures.exact(step.jump()));
        json.writeStringField("slopeBefore", Figures.exact(step.before()));
        json.writeStringField("slopeAfter", Figures.exact(step.after()));
        json.writeStringField("cause", step.cause());
        json.writeEndObject();
    }

    private static void breakEven(JsonGenerator json, BreakEven breakEven) throws IOException {
        json.writeArrayFieldStart("breakEven");
        for (Crossing crossing : breakEven.crossings()) {
            json.writeStartObject();
            json.writeStringField("last", Figures.exact(crossing.last()));
            json.writeStringField("next", Figures.exact(crossing.next()));
            json.writeStringField("cheaperBelow", cheaper(breakEven, crossing.firstBelow()));
            json.writeStringField("cheaperAbove", cheaper(breakEven, !crossing.firstBelow()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String cheaper(BreakEven breakEven, boolean first) {
        Curve curve = first ? breakEven.first() : breakEven.second();
        return curve.now().deployment().environment().id();
    }
}
