package no.faseport.cli;

import java.util.function.Supplier;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.Reports;
import no.faseport.usecase.ExportAccounts;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.WriteCharges;
import no.faseport.usecase.WriteGrants;
import no.faseport.usecase.WriteMeasures;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// Puts all commands together, each with what it needs.
final class CommandTree {
    private final Console console;
    private final Picture picture;
    private final Supplier<Habits> habits;
    private final FaseportCommand faseport;
    private final PrintPages printing;

    CommandTree(Console console, Picture picture, Supplier<Habits> habits) {
        this.console = console;
        this.habits = habits;
        this.picture = picture;
        this.faseport = new FaseportCommand(console);
        this.printing = new PrintPages(console.words());
    }

    CommandLine commandLine() {
        var top = new CommandLine(faseport);
        top.getCommandSpec().addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .descriptionKey("cli.option.help").scopeType(ScopeType.INHERIT).build());
        var whole = top
                .addSubcommand(new DemoCommand(new Demo(console, picture)))
                .addSubcommand(new NewCommand(faseport, console))
                .addSubcommand("list", lists())
                .addSubcommand("import", imports())
                .addSubcommand("export", exports())
                .addSubcommand("add", additions())
                .addSubcommand("benefit", group()
                        .addSubcommand(new BenefitYearCommand(faseport, console))
                        .addSubcommand(new BenefitMeasureCommand(faseport, console)))
                .addSubcommand("adopt", group()
                        .addSubcommand(new AdoptBudgetCommand(faseport, console))
                        .addSubcommand(new AdoptAdjustmentCommand(faseport, console)))
                .addSubcommand("lock", new LockCommand(faseport, console, true))
                .addSubcommand("unlock", new LockCommand(faseport, console, false))
                .addSubcommand(new ForecastCommand(faseport, console))
                .addSubcommand("model", group()
                        .addSubcommand(new ModelListCommand(faseport, console))
                        .addSubcommand(new ModelExportCommand(faseport, console))
                        .addSubcommand(new ModelImportCommand(faseport, console)))
                .addSubcommand("template", group()
                        .addSubcommand(new TemplateExportCommand(faseport, console))
                        .addSubcommand(new TemplateImportCommand(faseport, console)))
                .addSubcommand(new DecideCommand(faseport, console))
                .addSubcommand(new MoveCommand(faseport, console))
                .addSubcommand(new StatusCommand(faseport, console))
                .addSubcommand(new BaselineCommand(faseport, console))
                .addSubcommand(new SimulateCommand(faseport, console))
                .addSubcommand("report", reports())
                .addSubcommand(new UndoCommand(faseport, console))
                .addSubcommand(new RedoCommand(faseport, console))
                .addSubcommand(new HistoryCommand(faseport, console))
                .addSubcommand(new CheckCommand(faseport, console))
                .addSubcommand(new BackupCommand(faseport, console))
                .addSubcommand(new RestoreCommand(faseport, console))
                .setResourceBundle(console.words().bundle());
        new Synopses(console.words()).shorten(whole);
        return whole;
    }

    private CommandLine lists() {
        return group()
                .addSubcommand(new ListProjects(faseport, console))
                .addSubcommand(new ListGates(faseport, console))
                .addSubcommand(new ListDecisions(faseport, console))
                .addSubcommand(new ListBudget(faseport, console))
                .addSubcommand(new ListStatus(faseport, console))
                .addSubcommand(new ListLog(faseport, console))
                .addSubcommand(new ListPlan(faseport, console))
                .addSubcommand(new ListBaselines(faseport, console))
                .addSubcommand(new ListLoad(faseport, console))
                .addSubcommand(new ListMeetings(faseport, console))
                .addSubcommand(new ListAccounts(faseport, console))
                .addSubcommand(new ListFindings(faseport, console))
                .addSubcommand(new ListSystems(faseport, console))
                .addSubcommand(new ListCharges(faseport, console))
                .addSubcommand(new ListLifeCycle(faseport, console))
                .addSubcommand(new ListEditions(faseport, console))
                .addSubcommand(new ListChanges(faseport, console))
                .addSubcommand(new ListCommitments(faseport, console))
                .addSubcommand(new ListFunding(faseport, console))
                .addSubcommand(new ListBenefits(faseport, console))
                .addSubcommand(new ListTertial(faseport, console))
                .addSubcommand(new ListImports(faseport, console))
                .addSubcommand(new ListPrinters(console, printing));
    }

    private CommandLine imports() {
        var registers = new RegisterImports(console);
        return group()
                .addSubcommand("budget", new ImportLedgerCommand(faseport, console, ImportPurpose.BUDGET))
                .addSubcommand("actuals", new ImportLedgerCommand(faseport, console, ImportPurpose.ACTUAL))
                .addSubcommand("forecast", new ImportLedgerCommand(faseport, console, ImportPurpose.FORECAST))
                .addSubcommand("hours", new ImportLedgerCommand(faseport, console, ImportPurpose.HOURS))
                .addSubcommand(new ImportAmountsCommand(faseport, console))
                .addSubcommand("accounts", new ImportListCommand(faseport, console, registers::accounts))
                .addSubcommand("units", new ImportListCommand(faseport, console, registers::units))
                .addSubcommand(new ImportPlanCommand(faseport, console))
                .addSubcommand(new ImportSystemsCommand(faseport, console));
    }

    private CommandLine exports() {
        return group()
                .addSubcommand(new ExportCostsCommand(faseport, console))
                .addSubcommand("accounts", new ExportTableCommand(faseport, console,
                        (place, file) -> new ExportAccounts(place).write(file)))
                .addSubcommand(new ExportPortfolioCommand(faseport, console, habits))
                .addSubcommand(new ExportGanttCommand(faseport, console))
                .addSubcommand(new ExportRoadmapCommand(faseport, console))
                .addSubcommand(new ExportPlanCommand(faseport, console))
                .addSubcommand(new ExportAmountsCommand(faseport, console))
                .addSubcommand(new ExportTemplateCommand(faseport, console))
                .addSubcommand("measures", new ExportYearCommand(faseport, console,
                        (place, year, file) -> new WriteMeasures(place).write(year, file)))
                .addSubcommand(new ExportTertialCommand(faseport, console))
                .addSubcommand(new ExportBenefitsCommand(faseport, console))
                .addSubcommand("grants", new ExportTableCommand(faseport, console,
                        (place, file) -> new WriteGrants(place).write(file)))
                .addSubcommand("charges", new ExportYearCommand(faseport, console,
                        (place, year, file) -> new WriteCharges(place).write(year, file)));
    }

    private CommandLine additions() {
        return group()
                .addSubcommand(new AddProjectCommand(faseport, console))
                .addSubcommand(new AddDocumentCommand(faseport, console))
                .addSubcommand(new AddGateCommand(faseport, console))
                .addSubcommand(new AddMeetingCommand(faseport, console))
                .addSubcommand(new AddSystemCommand(faseport, console))
                .addSubcommand(new AddCommitmentCommand(faseport, console))
                .addSubcommand(new AddFundingCommand(faseport, console))
                .addSubcommand(new AddBenefitCommand(faseport, console))
                .addSubcommand(new AddIndicatorCommand(faseport, console));
    }

    /// A command for every report there is, described by its title.
    private CommandLine reports() {
        var reports = group()
                .addSubcommand(new ListReports(faseport, console))
                .addSubcommand(new WriteAllReportsCommand(faseport, console, habits))
                .addSubcommand(new WriteSavedReportCommand(faseport, console, habits, printing));
        for (var report : Reports.all()) {
            var command = new CommandLine(new WriteReportCommand(faseport, console, habits, report, printing));
            command.getCommandSpec().usageMessage()
                    .description(console.words().text("reports." + report.code() + ".title"));
            ReportOptions.unused(report.choices())
                    .forEach(name -> command.getCommandSpec().remove(command.getCommandSpec().findOption(name)));
            reports.addSubcommand(report.code(), command);
        }
        return reports.addSubcommand(new ReportGateCommand(faseport, console, printing))
                .addSubcommand(new ReportExceptionCommand(faseport, console, printing));
    }

    private static CommandLine group() {
        return new CommandLine(new GroupCommand());
    }
}
