package no.faseport.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.PublicLists;

/// Budgets written to a folder and read back, called budsjett.
record BudgetFiles(Path folder) {
    BudgetSheet csv(String text) throws IOException {
        return read(Files.writeString(folder.resolve("budsjett.csv"), text, StandardCharsets.UTF_8));
    }

    BudgetSheet workbook(List<List<Object>> rows) throws IOException {
        return read(Workbooks.workbook(folder.resolve("budsjett.xlsx"), "Ark1", rows));
    }

    static BudgetSheet read(Path file) {
        return new BudgetFile(new PublicLists().plan(), SheetLimits.standard()).read(file);
    }
}
