package no.faseport.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.gate.ModelText;
import no.faseport.portfolio.Settings;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.store.Work;

/// Reads the phase models of a portfolio.
public final class ReadModels {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadModels(Workplace place) {
        this.place = place;
    }

    /// Every edition that is offered, followed by projects or the newest of its model; by name, newest edition first.
    public List<ModelLine> lines() {
        return place.store().read(work -> {
            var all = work.phaseModels().all();
            var followers = work.phaseModels().followers();
            return all.stream().map(model -> new ModelLine(model, followers.getOrDefault(model.id(), 0),
                    all.stream().noneMatch(other -> isLater(other, model))))
                    .filter(line -> line.newest() || line.projects() > 0 || !line.model().retired())
                    .sorted(Comparator.comparing((ModelLine line) -> newestName(all, line.model()),
                            place.words().collator()::compare)
                            .thenComparing(line -> line.model().code())
                            .thenComparing(line -> -line.model().edition()))
                    .toList();
        });
    }

    private static boolean isLater(PhaseModel other, PhaseModel model) {
        return other.code().equals(model.code()) && other.edition() > model.edition();
    }

    /// Editions stand together under the name the newest has.
    private static String newestName(List<PhaseModel> all, PhaseModel model) {
        return all.stream().filter(other -> other.code().equals(model.code()))
                .max(Comparator.comparingInt(PhaseModel::edition)).orElse(model).name();
    }

    /// The models offered to new projects, by name, the one taken where nobody chooses first.
    public List<PhaseModel> offered() {
        return place.store().read(work -> {
            var usual = AddProject.usualModel(work);
            return Stream.concat(Stream.of(usual),
                    work.phaseModels().offered().stream().filter(model -> !model.equals(usual))).toList();
        });
    }

    /// What an edition says.
    public ModelText text(PhaseModelId id) {
        return place.store().read(work -> text(work, work.phaseModels().get(id)));
    }

    static ModelText text(Work work, PhaseModel model) {
        return ModelText.of(model, work.phaseModels().gatesOf(model.id()));
    }

    /// The models that come with Faseport and that this portfolio has no edition of.
    public List<ModelText> notTaken() {
        return place.store().read(work -> {
            Settings settings = work.settings().get();
            return new ShippedModels(settings.language()).all().stream()
                    .filter(text -> work.phaseModels().editions(text.code()).isEmpty()).toList();
        });
    }
}
