package no.faseport.ui.phasemodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.EditionMove;
import no.faseport.gate.ModelText;
import no.faseport.project.PhaseModelId;
import no.faseport.ui.Desk;
import no.faseport.usecase.EditModel;
import no.faseport.usecase.ExportModel;
import no.faseport.usecase.ImportModel;
import no.faseport.usecase.ModelLine;
import no.faseport.usecase.MoveToEdition;
import no.faseport.usecase.ReadModels;
import no.faseport.usecase.Result;
import no.faseport.usecase.RetireModel;
import no.faseport.words.Message;

/// The phase models of the portfolio, the one chosen and what is being written of it.
public final class ModelsViewModel {
    private static final ModelText BLANK = new ModelText("", "", "", List.of());

    private final Desk desk;
    private final ObservableList<ModelLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ModelText> shipped = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ModelLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ModelDraft> draft = new ReadOnlyObjectWrapper<>(new ModelDraft(BLANK, () -> {
    }));
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<EditionMove>> moves = new ReadOnlyObjectWrapper<>(List.of());
    private ModelText base = BLANK;

    /// For the portfolio on `desk`.
    public ModelsViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Reads the models anew; what is being written is left as it is.
    public void load() {
        var wanted = chosen.get().map(line -> line.model().id());
        load(line -> wanted.filter(line.model().id()::equals).isPresent());
    }

    private record Found(List<ModelLine> lines, List<ModelText> shipped) {
    }

    private void load(Predicate<ModelLine> wanted) {
        var models = new ReadModels(desk.place());
        desk.background().run(Message.of("models.work.reading"),
                progress -> new Found(models.lines(), models.notTaken()), found -> {
                    lines.setAll(found.lines());
                    shipped.setAll(found.shipped());
                    var kept = lines.stream().filter(wanted).findFirst();
                    if (kept.isPresent() && chosen.get().filter(one -> same(one, kept.get())).isPresent()) {
                        chosen.set(kept);
                    } else if (!changed.get()) {
                        kept.or(() -> lines.stream().findFirst()).ifPresent(this::choose);
                    }
                });
    }

    private static boolean same(ModelLine one, ModelLine other) {
        return one.model().id().equals(other.model().id());
    }

    /// Shows `line`; what was being written of another is put away.
    public void choose(ModelLine line) {
        var models = new ReadModels(desk.place());
        desk.background().run(Message.of("models.work.reading"), progress -> models.text(line.model().id()), text -> {
            moves.set(List.of());
            chosen.set(Optional.of(line));
            write(text, text);
        });
    }

    private void write(ModelText from, ModelText text) {
        base = from;
        draft.set(new ModelDraft(text, this::touched));
        touched();
    }

    private void touched() {
        changed.set(!draft.get().text().equals(base));
    }

    /// Begins a model of the municipality's own, with one phase called `phase`.
    public void begin(String phase) {
        moves.set(List.of());
        chosen.set(Optional.empty());
        write(BLANK, BLANK);
        draft.get().addPhase(List.of(), phase);
    }

    /// Puts away what is being written.
    public void discard() {
        changed.set(false);
        chosen.get().or(() -> lines.stream().findFirst()).ifPresent(this::choose);
    }

    /// Publishes what is written, as a new model or the next edition of the one chosen.
    public void publish() {
        var text = draft.get().text();
        var id = chosen.get().map(line -> line.model().id());
        var edit = new EditModel(desk.place());
        run("models.work.publishing", () -> id.map(one -> edit.publishAfter(one, text))
                .orElseGet(() -> edit.publishNew(text)), this::published);
    }

    private void published(PhaseModelId id) {
        changed.set(false);
        load(line -> line.model().id().equals(id));
    }

    /// Takes one of the models that come with Faseport into the portfolio.
    public void take(ModelText text) {
        run("models.work.publishing", () -> new EditModel(desk.place()).publishNew(text), this::published);
    }

    /// Brings a model in from `file`.
    public void bringIn(Path file) {
        run("models.work.importing", () -> new ImportModel(desk.place()).bringIn(file), this::published);
    }

    /// Writes the model chosen to `file`.
    public void export(Path file) {
        chosen.get().map(line -> line.model().id()).ifPresent(id -> run("models.work.exporting",
                () -> new ExportModel(desk.place()).write(id, file),
                made -> desk.notices().told(Message.of("models.exported", made.toString()))));
    }

    /// Offers the model chosen to projects, or ceases to.
    public void offer(boolean offered) {
        var retire = new RetireModel(desk.place());
        chosen.get().map(line -> line.model().id()).ifPresent(id -> run("models.work.publishing",
                () -> offered ? retire.offer(id) : retire.retire(id), done -> load()));
    }

    /// Looks at what moving the projects of the edition chosen to the newest would do.
    public void preview() {
        chosen.get().map(line -> line.model().id()).ifPresent(id -> desk.background().run(
                Message.of("models.work.reading"), progress -> new MoveToEdition(desk.place()).previewAll(id),
                moves::set));
    }

    /// Puts the preview away.
    public void leavePreview() {
        moves.set(List.of());
    }

    /// Moves the projects of `taken`, as previewed.
    public void move(List<EditionMove> taken) {
        run("models.work.moving", () -> new MoveToEdition(desk.place()).apply(taken), moved -> {
            var to = taken.getFirst().to().id();
            desk.notices().told(Message.of("models.moved", moved.size()));
            moves.set(List.of());
            changed.set(false);
            load(line -> line.model().id().equals(to));
        });
    }

    private <T> void run(String title, Supplier<Result<T>> deed, Consumer<T> then) {
        desk.background().run(Message.of(title), progress -> deed.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            result.ifDone().ifPresent(then);
        });
    }

    /// The editions there are to choose among.
    public ObservableList<ModelLine> lines() {
        return lines;
    }

    /// The models that come with Faseport and are not in this portfolio.
    public ObservableList<ModelText> shipped() {
        return shipped;
    }

    /// The edition shown; nothing while a new model is being written.
    public ReadOnlyObjectProperty<Optional<ModelLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What is being written.
    ReadOnlyObjectProperty<ModelDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// True where what is written differs from what is published.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// What moving projects would do, while the user looks at that.
    public ReadOnlyObjectProperty<List<EditionMove>> moves() {
        return moves.getReadOnlyProperty();
    }

    /// True where what is shown may be written on: not in an edition that has a newer one.
    public boolean isEditable() {
        return !desk.place().isReadOnly() && chosen.get().map(ModelLine::newest).orElse(true);
    }
}
