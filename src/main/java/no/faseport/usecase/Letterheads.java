package no.faseport.usecase;

import no.faseport.report.Logo;
import no.faseport.spreadsheet.Letterhead;
import no.faseport.store.Work;

/// The letterhead of workbooks, from the portfolio's settings.
final class Letterheads {
    private Letterheads() {
    }

    /// The municipality's name, and its logo where it has one.
    static Letterhead of(Work work) {
        return new Letterhead(work.settings().get().municipality(), SetLogo.logo(work).map(Picture::new));
    }

    private record Picture(Logo logo) implements Letterhead.Logo {
        @Override
        public byte[] content() {
            return logo.content();
        }

        @Override
        public boolean isPng() {
            return logo.isPng();
        }

        @Override
        public double shape() {
            return logo.shape();
        }
    }
}
