package no.faseport.spreadsheet;

/// What a column of a list of accounts or units is for.
enum ListRole {
    /// The code or number people know it by.
    CODE,
    /// Its name.
    NAME,
    /// Code or name, whichever no other column is.
    EITHER,
    /// The art an account is reported as.
    ART,
    /// Operating, investment or both.
    CLASS,
    /// The first year or day it is valid.
    FROM,
    /// The last year or day it is valid.
    UNTIL
}
