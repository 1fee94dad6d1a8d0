package no.faseport.economy;

/// A function (funksjon) of the public KOSTRA list: which service the money is for, "120 Administrasjon".
public record AccountFunction(String code, String name) {
    public AccountFunction {
        if (!code.matches("[0-9]{3}") || name.isBlank()) {
            throw new IllegalArgumentException("Not a function: " + code + " " + name);
        }
    }
}
