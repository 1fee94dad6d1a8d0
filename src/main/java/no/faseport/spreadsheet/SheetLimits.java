package no.faseport.spreadsheet;

/// How large a file may be before it is refused: bounds on memory and time that hold for any bytes whatever.
///
/// @param fileBytes the file on disk
/// @param inflatedBytes all parts of a workbook that are read, unpacked
/// @param ratio how many times larger an unpacked part may be than the packed one, once it is above 16 MB
/// @param parts entries in the zip
/// @param rows number of the last row; 1 048 576 is all a spreadsheet has
/// @param columns columns with something in them
/// @param cellLength characters in a cell; 32 767 is all a spreadsheet has
/// @param sharedStrings texts in the workbook's table of texts
/// @param sharedCharacters characters in that table
/// @param amounts amounts a budget file may carry
public record SheetLimits(long fileBytes, long inflatedBytes, int ratio, int parts, int rows, int columns,
        int cellLength,
        int sharedStrings, int sharedCharacters, int amounts) {
    /// The limits Faseport uses: ten times the largest budget it is measured with, in a heap of 512 MB.
    public static SheetLimits standard() {
        return new SheetLimits(100L << 20, 1500L << 20, 200, 5000, 1_048_576, 1000, 32_767, 1_500_000, 40_000_000,
                1_000_000);
    }
}
