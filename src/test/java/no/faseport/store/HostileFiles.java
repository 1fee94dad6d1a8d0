package no.faseport.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;

/// Makes portfolios that carry something which runs when they are opened; started as a process of its own, without our walls.
public final class HostileFiles {
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /// A kind of attack: its name, and what is done to a portfolio that was sound; `%s` is a file that must not appear.
    record Attack(String name, List<String> statements) {
    }

    static final List<Attack> ATTACKS = List.of(
            new Attack("source", List.of(
                    "create alias evil as 'String evil(String f) throws Exception { return java.nio.file.Files.writeString(java.nio.file.Path.of(f), \"x\").toString(); }'")),
            new Attack("method", List.of("create alias evil for 'java.lang.System.getProperty(java.lang.String)'")),
            new Attack("trigger", List.of(
                    "create trigger evil before insert on project as 'org.h2.api.Trigger evil() { return new org.h2.api.Trigger() { public void fire(java.sql.Connection c, Object[] a, Object[] b) { } }; }'")),
            new Attack("linked", List.of(
                    "create linked table evil('org.h2.Driver', 'jdbc:h2:mem:other;INIT=create table t(id int)\\;call csvwrite(''%s'', ''select 1'')', '', '', 't')")),
            new Attack("view", List.of("create view evil as select * from portfolio")),
            new Attack("viewOfFile", List.of("create view evil as select csvwrite('%s', 'select 1') as x")),
            new Attack("replacedTable", List.of("alter table portfolio rename to other",
                    "create view portfolio as select *, file_write('78', '%s') as x from other")),
            new Attack("default",
                    List.of("alter table unit add column evil varchar default csvwrite('%s', 'select 1')")),
            new Attack("onUpdate",
                    List.of("alter table unit add column evil varchar on update csvwrite('%s', 'select 1')")),
            new Attack("generated", List.of(
                    "create table evil(id int, x varchar generated always as (csvwrite('%s', 'select ' || id)))")),
            new Attack("check",
                    List.of("alter table unit add constraint evil check (csvwrite('%s', 'select 1') <> name)")),
            new Attack("domain", List.of("create domain evil as varchar default csvwrite('%s', 'select 1')")),
            new Attack("constant", List.of("create constant evil value 1")),
            new Attack("aggregate", List.of("create aggregate evil for 'no.faseport.store.HostileFiles$Sum'")),
            new Attack("synonym", List.of("create synonym evil for unit")),
            new Attack("sequence", List.of("create sequence evil")),
            new Attack("schema", List.of("create schema evil")),
            new Attack("user", List.of("create user evil password 'x' admin")),
            new Attack("role", List.of("create role evil")),
            new Attack("setting", List.of("set max_memory_rows 10")));

    /// An aggregate function that does nothing.
    public static final class Sum implements org.h2.api.AggregateFunction {
        @Override
        public int getType(int[] inputTypes) {
            return java.sql.Types.INTEGER;
        }

        @Override
        public void add(Object value) {
            // nothing to sum
        }

        @Override
        public Object getResult() {
            return 0;
        }
    }

    private HostileFiles() {
    }

    /// Makes one file for each attack in the folder given.
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        for (var attack : ATTACKS) {
            var base = folder.resolve(attack.name());
            Files.copy(folder.resolve("sound.mv.db"), folder.resolve(attack.name() + ".mv.db"));
            try (var connection = DriverManager.getConnection("jdbc:h2:" + base + MODE, "faseport", "");
                    var statement = connection.createStatement()) {
                for (var sql : attack.statements()) {
                    statement.execute(sql.replace("%s", folder.resolve("ran-" + attack.name()).toString()));
                }
                System.out.println(attack.name());
            } catch (java.sql.SQLException e) {
                System.out.println(attack.name() + " cannot be made: " + e.getMessage());
            } finally {
                Files.deleteIfExists(folder.resolve("ran-" + attack.name()));
            }
        }
    }

    /// A sound portfolio called `sound`, to begin with.
    static void sound(Path folder) {
        var made = new Stores("anna", Clock.systemUTC()).make(Address.of(folder.resolve("sound").toString()));
        switch (made) {
            case Access.Granted granted -> granted.store().close();
            case Access.Denied denied -> throw new AssertionError(denied.why());
        }
    }
}
