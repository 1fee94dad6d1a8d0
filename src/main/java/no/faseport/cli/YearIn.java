package no.faseport.cli;

import no.faseport.economy.BudgetKey;
import picocli.CommandLine.ITypeConverter;

/// Reads a year with four digits, so that 26 is told as a mistake instead of being a year without amounts.
final class YearIn implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{4}")) {
            int year = Integer.parseInt(text);
            if (year >= BudgetKey.FIRST_YEAR && year <= BudgetKey.LAST_YEAR) {
                return year;
            }
        }
        throw new Misread("cli.usage.year", text, String.valueOf(BudgetKey.FIRST_YEAR),
                String.valueOf(BudgetKey.LAST_YEAR));
    }
}
