package no.faseport.spreadsheet;

import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Something wrong or odd in a file, at the cell people must look at: «Ark1!C7: …».
///
/// `sheet` and `cell` are empty for what concerns the whole file.
public record CellProblem(String file, String sheet, String cell, Message message, Severity severity) {
    /// The problem with its place, to be said in any language.
    public Message told() {
        if (sheet.isEmpty()) {
            return Message.of("spreadsheet.problem.file", file, message);
        }
        return cell.isEmpty()
                ? Message.of("spreadsheet.problem.sheet", sheet, message)
                : Message.of("spreadsheet.problem.cell", sheet, cell, message);
    }
}
