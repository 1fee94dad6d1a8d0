package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.spreadsheet.TemplateWorkbook;

/// Writes an empty workbook to fill in, with the portfolio's own projects, accounts and units to choose from.
public final class ExportTemplate {
    private final Workplace place;

    /// From the portfolio of `place`.
    public ExportTemplate(Workplace place) {
        this.place = place;
    }

    /// Writes the template for `purpose`; refused where the file cannot be written.
    public Result<Path> write(ImportPurpose purpose, Path file) {
        var portfolio = new ReadPortfolio(place);
        var lists = new TemplateWorkbook.Lists(
                portfolio.projects().stream().map(project -> project.number() + " " + project.name()).toList(),
                accounts(place.accounts(), portfolio.settings().reportingYear()),
                portfolio.units().stream().map(unit -> unit.number() + " " + unit.name()).toList());
        return new TemplateWorkbook(place.words(), lists).write(purpose, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    private static List<String> accounts(AccountPlan plan, int year) {
        return Arrays.stream(AccountClass.values()).flatMap(one -> plan.accounts(one, year).stream()
                .map(account -> one.digit() + account.code() + " " + account.name())).toList();
    }
}
