package io.rolewright.users.internal;

import io.rolewright.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A page about somebody's login.
 *
 * @param title what it is about
 * @param paragraphs what it says
 * @param form what can be sent from it
 * @param refusal what is wrong with what was sent
 */
record AccountPage(String title, List<String> paragraphs, Optional<Form> form, Optional<Refusal> refusal) {
    /**
     * What can be sent from a page.
     *
     * @param action where it goes
     * @param fields what is asked for
     * @param button what sends it
     */
    record Form(String action, List<Field> fields, String button) {}

    /** A line to write in; type and autocomplete as HTML names them. */
    record Field(String name, String label, String type, String autocomplete) {}

    /** A page that only says something. */
    static AccountPage notice(String title, String text) {
        return new AccountPage(title, List.of(text), Optional.empty(), Optional.empty());
    }

    AccountPage refusing(Refusal wrong) {
        return new AccountPage(title, paragraphs, form, Optional.of(wrong));
    }
}
