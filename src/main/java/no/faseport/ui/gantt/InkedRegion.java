package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import no.faseport.gantt.Ink;

/// A region whose stylesheet gives it a colour for every [Ink], and a font.
class InkedRegion extends Region {
    private static final Map<Ink, CssMetaData<InkedRegion, Paint>> INKS = inkMetaData();
    private static final CssMetaData<InkedRegion, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(InkedRegion region) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(InkedRegion region) {
            return region.font;
        }
    };
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Ink, StyleableObjectProperty<Paint>> paints = new EnumMap<>(Ink.class);
    private final StyleableObjectProperty<Font> font = new SimpleStyleableObjectProperty<>(FONT, this, "font",
            Font.getDefault());

    InkedRegion() {
        INKS.forEach((ink, metaData) -> {
            var paint = new SimpleStyleableObjectProperty<>(metaData, this, ink.text(), (Paint) Color.TRANSPARENT);
            paint.addListener((_, _, _) -> requestLayout());
            paints.put(ink, paint);
        });
    }

    Paint paint(Ink ink) {
        return property(ink).get();
    }

    private StyleableObjectProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(paints.get(ink));
    }

    ObservableValue<Font> fontProperty() {
        return font;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private static Map<Ink, CssMetaData<InkedRegion, Paint>> inkMetaData() {
        var metaData = new EnumMap<Ink, CssMetaData<InkedRegion, Paint>>(Ink.class);
        for (var ink : Ink.values()) {
            metaData.put(ink, new InkMetaData(ink));
        }
        return metaData;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        var all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(INKS.values());
        all.add(FONT);
        return Collections.unmodifiableList(all);
    }

    private static final class InkMetaData extends CssMetaData<InkedRegion, Paint> {
        private final Ink ink;

        InkMetaData(Ink ink) {
            super(ink.property(), StyleConverter.getPaintConverter(), Color.TRANSPARENT);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(InkedRegion region) {
            return region.paints.containsKey(ink);
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(InkedRegion region) {
            return region.property(ink);
        }
    }
}
