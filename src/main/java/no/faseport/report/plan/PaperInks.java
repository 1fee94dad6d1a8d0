package no.faseport.report.plan;

import no.faseport.gantt.Ink;
import no.faseport.report.pen.Tint;

/// What the chart's inks look like on paper: in colours, or in patterns and greys that any printer keeps apart.
final class PaperInks {
    private final boolean mono;

    PaperInks(boolean mono) {
        this.mono = mono;
    }

    /// The colour of `ink`.
    Tint tint(Ink ink) {
        return new Tint(mono ? grey(ink) : colour(ink));
    }

    /// True where areas of `ink` are hatched, so that they are known without their colour.
    boolean hatched(Ink ink) {
        return ink == Ink.CRITICAL;
    }

    /// How wide the edges of bars in `ink` are.
    double width(Ink ink) {
        return ink != Ink.CRITICAL_EDGE ? 1 : mono ? 1.8 : 1.4;
    }

    /// Text that is less important than the rest.
    Tint quiet() {
        return new Tint(mono ? 0x303030 : 0x57606a);
    }

    private static int colour(Ink ink) {
        return switch (ink) {
            case PAPER, TODAY_TEXT -> 0xffffff;
            case FREE -> 0xf0f2f4;
            case RULE -> 0xd0d7de;
            case SELECTED_ROW, PHASE -> 0xddf4ff;
            case HEAD -> 0xf6f8fa;
            case HEAD_TEXT -> 0x424a53;
            case RED_DAY, CRITICAL_EDGE, CRITICAL_PROGRESS, CRITICAL_LINK, MISSED, GATE_STOPPED -> 0xcf222e;
            case NEAR_CRITICAL -> 0xfff2cc;
            case NEAR_CRITICAL_EDGE, NEAR_CRITICAL_PROGRESS, GATE_HELD -> 0x9a6700;
            case CLASH -> 0xbc4c00;
            case ABROAD -> 0x8250df;
            case TODAY, BAR_EDGE, PROGRESS -> 0x0969da;
            case BAR -> 0xb6daff;
            case CRITICAL -> 0xffe2e0;
            case SUMMARY, BOUND -> 0x57606a;
            case MILESTONE, CHOSEN, LABEL, PHASE_TEXT -> 0x24292f;
            case LINK, GATE_OPEN, FLOAT, BASELINE -> 0x6e7781;
            case PHASE_OTHER -> 0xe4e8ec;
            case GATE_DECIDED, FRONT, DEADLINE -> 0x1a7f37;
        };
    }

    private static int grey(Ink ink) {
        return switch (ink) {
            case PAPER, TODAY_TEXT, CRITICAL, NEAR_CRITICAL, PHASE -> 0xffffff;
            case FREE -> 0xeeeeee;
            case RULE -> 0xc4c4c4;
            case SELECTED_ROW, HEAD -> 0xf4f4f4;
            case BAR -> 0xd4d4d4;
            case PHASE_OTHER -> 0xe2e2e2;
            case LINK, FLOAT, BASELINE -> 0x5a5a5a;
            case BAR_EDGE, PROGRESS, NEAR_CRITICAL_EDGE, NEAR_CRITICAL_PROGRESS -> 0x4a4a4a;
            case SUMMARY, GATE_OPEN, BOUND -> 0x3a3a3a;
            case HEAD_TEXT, RED_DAY, TODAY, CRITICAL_EDGE, CRITICAL_PROGRESS, CRITICAL_LINK, MILESTONE, CHOSEN, LABEL,
                    PHASE_TEXT, GATE_DECIDED, GATE_HELD, GATE_STOPPED, FRONT, DEADLINE, MISSED, CLASH, ABROAD ->
                0x000000;
        };
    }
}
