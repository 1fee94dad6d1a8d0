package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.faseport.planfile.Loss;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ImportPlan;
import no.faseport.usecase.PlanPreview;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings the plan of another tool into a project, or tells what that would do and what would be lost.
@Command(name = "plan")
final class ImportPlanCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.planFile")
    private Path file = Path.of("");

    @Option(names = "--project", required = true, paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.planProject")
    private String project = "";

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--replace", descriptionKey = "cli.option.replacePlan")
    private boolean replace;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Mixin
    private PlanLosses losses = new PlanLosses();

    ImportPlanCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// What would come in and what would be lost, as a script reads it.
    ///
    /// @param applied whether it was done
    record Row(String kind, int activities, int milestones, int summaries, int links, int calendars, int baselines,
            int resources, int assignments, int estimates, int gates, int replaces, @Nullable String start,
            @Nullable String finish,
            boolean applied, List<LossRow> losses) {
        static Row of(PlanPreview preview, boolean applied, Words words) {
            var counts = preview.counts();
            return new Row(words.text(preview.kind()), counts.activities(), counts.milestones(), counts.summaries(),
                    counts.links(), counts.calendars(), counts.baselines(), counts.resources(), counts.shares(),
                    counts.estimates(), counts.gates(), preview.replaced(),
                    preview.first().map(LocalDate::toString).orElse(null),
                    preview.last().map(LocalDate::toString).orElse(null), applied,
                    preview.losses().stream().map(loss -> LossRow.of(loss, words)).toList());
        }
    }

    /// One thing lost or changed, as a script reads it.
    record LossRow(String kind, @JsonProperty("where") String place, String what) {
        static LossRow of(Loss loss, Words words) {
            return new LossRow(Codes.of(loss.kind()), loss.place(), words.text(loss.what()));
        }
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
        return new ReadPortfolio(place).projectNumbered(project).map(found -> bringIn(place, found.id()))
                .orElseGet(() -> console.refused("cli.refused.noProject", project));
    }

    private int bringIn(Workplace place, ProjectId into) {
        var plans = new ImportPlan(place);
        return switch (plans.preview(into, file, replace, Progress.UNWATCHED)) {
            case Result.Refused<PlanPreview> refused -> console.refused(refused.reasons());
            case Result.Done<PlanPreview> done -> go(plans, done.value());
        };
    }

    private int go(ImportPlan plans, PlanPreview preview) {
        if (!json) {
            tell(preview);
        }
        if (preview.problem().isPresent()) {
            return console.refused(List.of(preview.problem().get()));
        }
        if (!dryRun) {
            var applied = plans.apply(preview, Progress.UNWATCHED);
            if (applied.ifDone().isEmpty()) {
                return console.refused(applied.reasons());
            }
        }
        if (json) {
            Json.write(console.out(), List.of(Row.of(preview, !dryRun, console.words())));
        } else {
            console.tell(dryRun ? "cli.import.dryRun" : "cli.import.done");
        }
        return ExitCode.DONE;
    }

    private void tell(PlanPreview preview) {
        losses.tell(console, preview.losses());
        var counts = preview.counts();
        console.tell("cli.plan.counts", counts.activities(), counts.milestones(), counts.summaries(), counts.links(),
                counts.calendars(), counts.baselines(), counts.resources(), counts.shares(), counts.estimates(),
                counts.gates());
        if (preview.replaced() > 0) {
            console.tell("cli.plan.replaces", preview.replaced());
        }
    }
}
