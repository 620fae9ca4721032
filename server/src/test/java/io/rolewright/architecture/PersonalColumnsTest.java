package io.rolewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.PersonalColumns;
import io.rolewright.support.TestDatabase;
import org.junit.jupiter.api.Test;

class PersonalColumnsTest {
    @Test
    void everyColumnOfWordsIsMarked() {
        assertThat(PersonalColumns.violations(TestDatabase.fresh().jdbc())).isEmpty();
    }

    @Test
    void findsColumnsThatBreakTheRule() {
        var database = TestDatabase.fresh();
        database.jdbc().sql("""
                create schema careless;
                create table careless.person (id uuid, name text, nicknames text[], bio jsonb, mail text, photo bytea);
                comment on column careless.person.mail is 'personal: e-mail address';
                comment on column careless.person.photo is 'personal: portrait';
                comment on column careless.person.bio is 'nothing special'
                """).update();
        assertThat(PersonalColumns.violations(database.jdbc()))
                .filteredOn(violation -> violation.startsWith("careless."))
                .containsExactly(
                        "careless.person.bio has no mark",
                        "careless.person.mail is personal, not encrypted",
                        "careless.person.name has no mark",
                        "careless.person.nicknames has no mark");
    }
}
