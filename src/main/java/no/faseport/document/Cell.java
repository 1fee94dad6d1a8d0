package no.faseport.document;

/// What stands in one cell of a table.
public sealed interface Cell {
    /// What it is as text, for those who do not see it and for files without pictures.
    String told();

    /// Words or a number.
    record Text(String text) implements Cell {
        @Override
        public String told() {
            return text;
        }
    }

    /// Words with quieter words below them.
    record Lines(String text, String below) implements Cell {
        @Override
        public String told() {
            return below.isEmpty() ? text : text + "\n" + below;
        }
    }

    /// How something stands.
    record Sign(Signal signal, String letter, String told) implements Cell {
    }

    /// A small picture.
    record Picture(Drawing drawing) implements Cell {
        @Override
        public String told() {
            return drawing.told();
        }
    }

    /// A cell with this text.
    static Cell of(String text) {
        return new Text(text);
    }
}
