package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Optional;
import no.faseport.document.Paper;
import no.faseport.economy.AmountScale;
import no.faseport.gate.GateId;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.Progress;
import no.faseport.project.Kept;
import no.faseport.reporting.GateCase;
import no.faseport.reporting.GateNote;
import no.faseport.reporting.GateProtocol;
import no.faseport.store.Work;

/// Writes what a gate is decided on, and what was decided at it, as Word documents or PDF.
public final class WriteGateDocument {
    private final Workplace place;

    /// For the portfolio of `place`; the documents are in its language.
    public WriteGateDocument(Workplace place) {
        this.place = place;
    }

    /// What can be written about a gate; the name is `report.document.` and the constant in the bundle.
    public enum Kind {
        /// The note it is decided on.
        NOTE,
        /// The protocol of the decision.
        PROTOCOL;

        /// What there is to write: a note before the gate is decided, the protocol after.
        public static Kind of(GatePage page) {
            boolean over = page.gate().isPassed()
                    || (page.project().isOver() && page.gate().lastDecision().isPresent());
            return over ? PROTOCOL : NOTE;
        }
    }

    /// Writes a document about `gate`, with amounts in `scale`, to `file`, over what stands there; refused where there is no decision to write the
    /// protocol of, or the file cannot be written, and then it is as it was.
    public Result<Path> write(GateId gate, Kind kind, AmountScale scale, Path file) {
        return document(gate, kind, DocumentLook.in(scale)).write(file, Progress.UNWATCHED);
    }

    /// A document about `gate` that looks as `look` says.
    public PagedDocument document(GateId gate, Kind kind, DocumentLook look) {
        return new Readied(place, () -> place.store()
                .read(work -> paper(work, gate, kind, look.scale())
                        .map(paper -> FinishedPaper.common(paper, place, work).on(look.shape(), look.greys())))
                .<Result<FinishedPaper>>map(Result.Done::new)
                .orElseGet(() -> Result.refused("report.refused.undecided")));
    }

    private Optional<Paper> paper(Work work, GateId gate, Kind kind, AmountScale scale) {
        return work.pages().gate(gate).flatMap(page -> {
            var project = page.project();
            var about = new GateCase(work.settings().get().municipality(), place.author(), place.today(),
                    project.unit().flatMap(unit -> work.units().find(unit)), page, work.gates().of(project),
                    work.budgetLines().of(project.id()),
                    work.room().roles(project.id()).stream().map(Kept::fact)
                            .filter(role -> role.holdsOn(place.today())).toList());
            return switch (kind) {
                case NOTE -> Optional.of(new GateNote(place.words(), scale).of(about));
                case PROTOCOL -> new GateProtocol(place.words(), scale).of(about);
            };
        });
    }
}
