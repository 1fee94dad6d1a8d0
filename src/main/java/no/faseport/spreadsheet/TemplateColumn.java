package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.economy.importing.ImportPurpose;

/// A column of a template: the bundle key of its heading, how wide it is, what may stand in it, and whether something must.
record TemplateColumn(String heading, int width, Check check, boolean needed) {
    /// What may stand in a column.
    enum Check {
        /// A project of the portfolio.
        PROJECT,
        /// An account of the plan.
        ACCOUNT,
        /// A unit.
        UNIT,
        /// A year.
        YEAR,
        /// A month, 1 to 12.
        MONTH,
        /// An amount or another number.
        NUMBER,
        /// Anything.
        NONE
    }

    private static final TemplateColumn PROJECT = new TemplateColumn("template.project", 38, Check.PROJECT, true);
    private static final TemplateColumn YEAR = new TemplateColumn("template.year", 8, Check.YEAR, true);
    private static final TemplateColumn MONTH = new TemplateColumn("template.month", 9, Check.MONTH, false);
    private static final TemplateColumn COMMENT = new TemplateColumn("template.comment", 44, Check.NONE, false);

    /// The columns of the template for `purpose`.
    static List<TemplateColumn> of(ImportPurpose purpose) {
        return switch (purpose) {
            case BUDGET, ACTUAL, FORECAST -> List.of(PROJECT,
                    new TemplateColumn("template.account", 58, Check.ACCOUNT, true),
                    new TemplateColumn("template.unit", 26, Check.UNIT, false), text("template.function", 10),
                    text("template.financing", 24), YEAR, MONTH, number(purpose.key(), true), COMMENT);
            case HOURS -> List.of(PROJECT, needed("template.person", 30),
                    new TemplateColumn("template.unit", 26, Check.UNIT, false), YEAR, MONTH,
                    number("template.hours", true), number("template.rate", false), COMMENT);
            case ACCOUNTS -> List.of(needed("template.code", 12), needed("template.name", 44),
                    text("template.reportedAs", 14), number("template.firstYear", false),
                    number("template.lastYear", false));
            case UNITS -> List.of(needed("template.code", 12), needed("template.name", 44));
            case SYSTEMS -> List.of(needed("template.system", 34), text("template.description", 44),
                    text("template.owner", 24), text("template.supplier", 28), text("template.agreement", 24),
                    text("template.from", 14), text("template.until", 14), number("template.notice", false),
                    number("template.cost", false));
        };
    }

    private static TemplateColumn text(String heading, int width) {
        return new TemplateColumn(heading, width, Check.NONE, false);
    }

    private static TemplateColumn needed(String heading, int width) {
        return new TemplateColumn(heading, width, Check.NONE, true);
    }

    private static TemplateColumn number(String heading, boolean needed) {
        return new TemplateColumn(heading, 15, Check.NUMBER, needed);
    }
}
