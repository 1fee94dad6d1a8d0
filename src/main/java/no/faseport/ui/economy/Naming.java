package no.faseport.ui.economy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountFunction;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Financing;
import no.faseport.portfolio.AmountsPage;
import no.faseport.project.ProjectId;
import no.faseport.words.Words;

/// How projects, accounts and the rest are named in the grid, and in which order they come.
final class Naming {
    private final Map<ProjectId, AmountsPage.Head> projects;
    private final Map<String, String> units;
    private final AccountPlan plan;
    private final int year;
    private final Words words;
    /// Asked by the window and by whoever lays rows out beside it.
    private final Map<Dimension, Map<Object, Name>> known = new ConcurrentHashMap<>();

    /// A name, and the text that gives it its place among others of its kind and is not shared by two of them.
    record Name(String order, String text) {
    }

    /// Names from `page` and `plan`, accounts as they are called in `year`.
    Naming(AmountsPage page, AccountPlan plan, int year, Words words) {
        this.projects = page.projects();
        this.units = page.units();
        this.plan = plan;
        this.year = year;
        this.words = words;
    }

    /// The name of what `row` of `book` belongs to.
    Name name(Dimension dimension, RowKey row, Book book) {
        var what = what(dimension, row, book);
        var names = known.computeIfAbsent(dimension, each -> new ConcurrentHashMap<>());
        var name = names.get(what);
        return name == null ? names.computeIfAbsent(what, each -> made(dimension, row, what.toString())) : name;
    }

    private Object what(Dimension dimension, RowKey row, Book book) {
        var string = row.line().string();
        return switch (dimension) {
            case PROJECT -> row.project();
            case PROGRAMME -> head(row).map(AmountsPage.Head::programme).orElse("");
            case CLASS -> string.accountClass();
            case COST_GROUP -> string.group();
            case ACCOUNT -> string.account();
            case UNIT -> string.unit();
            case FUNCTION -> string.function();
            case FREE -> string.dimension();
            case FINANCING -> row.line().financing();
            case SOURCE -> book.parts(row).stream().map(Part::source).distinct().sorted()
                    .map(source -> source.isEmpty() ? words.text("money.source.hand") : source)
                    .collect(Collectors.joining(", "));
        };
    }

    private Name made(Dimension dimension, RowKey row, String code) {
        var string = row.line().string();
        return switch (dimension) {
            case PROJECT -> head(row).map(head -> new Name(head.number(), head.number() + " " + head.name()))
                    .orElse(new Name(code, code));
            case CLASS -> new Name(string.accountClass() == AccountClass.OPERATING ? "0" : "1",
                    words.text(string.accountClass().key()));
            case COST_GROUP -> new Name(String.valueOf(List.of(CostGroup.values()).indexOf(string.group())),
                    words.text(string.group().key()));
            case ACCOUNT -> new Name(code, code + " " + plan.accountName(code, year));
            case UNIT -> coded(code, units.getOrDefault(code, ""));
            case FUNCTION -> coded(code, plan.function(code).map(AccountFunction::name).orElse(""));
            case FINANCING -> new Name(String.valueOf(List.of(Financing.values()).indexOf(row.line().financing())),
                    words.text(row.line().financing().key()));
            case PROGRAMME, FREE, SOURCE -> coded(code, "");
        };
    }

    private Name coded(String code, String name) {
        return code.isEmpty()
                ? new Name("\uffff", words.text("money.by.none"))
                : new Name(code, (code + " " + name).strip());
    }

    private Optional<AmountsPage.Head> head(RowKey row) {
        return Optional.ofNullable(projects.get(row.project()));
    }

    /// "1195 Avgifter, gebyrer, lisenser o.l."
    String account(RowKey row) {
        var string = row.line().string();
        return string + " " + plan.accountName(string.account(), year);
    }

    /// Where the money of a row comes from; empty where nobody has said.
    String financing(RowKey row) {
        return row.line().financing() == Financing.NONE_STATED ? "" : words.text(row.line().financing().key());
    }

    /// The whole of a row's account string, for those who want the names.
    String whole(RowKey row, Book book) {
        var string = row.line().string();
        var text = new StringBuilder(name(Dimension.PROJECT, row, book).text()).append('\n').append(account(row));
        if (!string.unit().isEmpty()) {
            text.append('\n').append(words.text("money.lead.unit")).append(' ')
                    .append(name(Dimension.UNIT, row, book).text());
        }
        if (!string.function().isEmpty()) {
            text.append('\n').append(words.text("money.lead.function")).append(' ')
                    .append(name(Dimension.FUNCTION, row, book).text());
        }
        if (!string.dimension().isEmpty()) {
            text.append('\n').append(words.text("money.by.free")).append(' ').append(string.dimension());
        }
        return text.append('\n').append(words.text(row.line().financing().key())).toString();
    }
}
