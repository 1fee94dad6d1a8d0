package no.faseport.usecase;

import no.faseport.document.PageShape;
import no.faseport.economy.AmountScale;

/// How a document about a project is to look.
///
/// @param shape the sheets it is laid out for
/// @param scale what its amounts are told in
/// @param greys true where nothing is to have colour
public record DocumentLook(PageShape shape, AmountScale scale, boolean greys) {
    /// Standing sheets of A4 with colours, and amounts in `scale`.
    public static DocumentLook in(AmountScale scale) {
        return new DocumentLook(PageShape.A4, scale, false);
    }
}
