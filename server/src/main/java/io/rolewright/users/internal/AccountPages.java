package io.rolewright.users.internal;

import com.samskivert.mustache.Template;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.runtime.pages.PageTemplates;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Refusal;
import io.rolewright.users.internal.AccountPage.Field;
import io.rolewright.users.internal.AccountPage.Form;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes the pages to which letters about logins lead. */
@Component
class AccountPages {
    private static final PageTemplates TEMPLATES = new PageTemplates("account", "users.page.");
    private static final Template PAGE = TEMPLATES.open("page.html");

    private final Agency agency;

    AccountPages(Agency agency) {
        this.agency = agency;
    }

    AccountPage verification(String token) {
        return page("verification", AccountPath.VERIFICATION + token);
    }

    AccountPage password(String token) {
        return page("password", AccountPath.PASSWORD + token, newPassword());
    }

    AccountPage invitation(String token) {
        return page("invitation", AccountPath.INVITATION + token, field("name", "text", "name"), newPassword());
    }

    AccountPage forgotten() {
        return page("forgotten", AccountPath.FORGOTTEN, field("email", "email", "email"));
    }

    private AccountPage page(String name, String action, Field... fields) {
        var form = new Form(action, Stream.of(fields).toList(), TEMPLATES.text(name + "-button"));
        return new AccountPage(
                TEMPLATES.text(name),
                List.of(TEMPLATES.text(name + "-text", agency.name())),
                Optional.of(form),
                Optional.empty());
    }

    private static Field newPassword() {
        return field("password", "password", "new-password");
    }

    private static Field field(String name, String type, String autocomplete) {
        return new Field(name, TEMPLATES.text("field." + name), type, autocomplete);
    }

    /** Shows a page. */
    ResponseEntity<String> show(AccountPage page) {
        return HtmlAnswer.unstored(HttpStatus.OK, write(page));
    }

    /** Says that something was done. */
    ResponseEntity<String> done(String name) {
        return show(AccountPage.notice(TEMPLATES.text(name + "-done"), TEMPLATES.text(name + "-done-text")));
    }

    /** Shows a page again, with what is wrong with what was sent from it; without its form where the link leads nowhere. */
    ResponseEntity<String> refuse(AccountPage page, ContractException refused) {
        var problem = refused.problem();
        var refusal = new Refusal(problem.code(), problem.title(), problem.detail());
        if (problem.status() == HttpStatus.NOT_FOUND.value()) {
            return HtmlAnswer.unstored(HttpStatus.NOT_FOUND, write(AccountPage.notice(refusal.what(), refusal.next())));
        }
        return HtmlAnswer.unstored(HttpStatus.UNPROCESSABLE_CONTENT, write(page.refusing(refusal)));
    }

    private String write(AccountPage page) {
        var out = new StringWriter();
        PAGE.execute(page, Map.of("agency", agency.name(), "say", TEMPLATES.say()), out);
        return out.toString();
    }
}
