package no.faseport.report;

import java.io.IOException;
import java.util.Optional;
import no.faseport.document.OnePage;
import no.faseport.document.Paper;
import no.faseport.words.Words;

/// Lays a paper out on one page where one of the ways to tell it so has room there, and else on the pages it takes. The ways are in
/// order, each taking less room than the one before, so halving them finds the fullest that fits after a few layouts.
final class OneSheet {
    private final Words words;
    private final Stationery stationery;
    private final PdfCourse course;

    OneSheet(Words words, Stationery stationery, PdfCourse course) {
        this.words = words;
        this.stationery = stationery;
        this.course = course;
    }

    /// `paper` laid out. Only one layout is open at a time: they share what they know of their thread.
    LaidOut of(Paper paper) throws IOException {
        var best = Optional.<OnePage>empty();
        int from = 0;
        int until = paper.sheets().size();
        while (from < until) {
            int middle = (from + until) / 2;
            var way = paper.sheets().get(middle);
            var laid = laid(paper, Optional.of(way));
            boolean fits = laid.pages() == 1;
            if (fits && from == middle) {
                return laid;
            }
            laid.close();
            if (fits) {
                best = Optional.of(way);
                until = middle;
            } else {
                from = middle + 1;
            }
        }
        return laid(paper, best);
    }

    private LaidOut laid(Paper paper, Optional<OnePage> way) throws IOException {
        return LaidOut.of(way.map(OnePage::blocks).map(paper::of).orElse(paper), way.map(OnePage::closeness), words,
                stationery, course);
    }
}
