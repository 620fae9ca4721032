package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Public;
import io.rolewright.users.Acceptance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages to which letters about logins lead. Looking at one does nothing, since programs follow links in letters too. */
@RestController
class AccountEndpoint {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final int LONGEST_NAME = 200;

    private final AccountPages pages;
    private final Verifying verifying;
    private final Resetting resetting;
    private final Inviting inviting;

    AccountEndpoint(AccountPages pages, Verifying verifying, Resetting resetting, Inviting inviting) {
        this.pages = pages;
        this.verifying = verifying;
        this.resetting = resetting;
        this.inviting = inviting;
    }

    /**
     * The page where somebody says that an address is theirs.
     *
     * @param token the last part of the address in the letter
     * @return the page
     */
    @Public
    @GetMapping(path = "/account/verification/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> verification(@PathVariable String token) {
        return pages.show(pages.verification(token));
    }

    /**
     * Says that an address is one's own.
     *
     * @param token the last part of the address in the letter
     * @return a page that says so, or what is wrong
     */
    @Public
    @PostMapping(path = "/account/verification/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> verify(@PathVariable String token) {
        return answer("verification", pages.verification(token), () -> verifying.accept(new Secret(token)));
    }

    /**
     * The page where somebody chooses another password.
     *
     * @param token the last part of the address in the letter
     * @return the page
     */
    @Public
    @GetMapping(path = "/account/password/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> password(@PathVariable String token) {
        return pages.show(pages.password(token));
    }

    /**
     * Chooses another password.
     *
     * @param token the last part of the address in the letter
     * @param password the password
     * @return a page that says so, or what is wrong
     */
    @Public
    @Cost(Cost.DEAR)
    @PostMapping(
            path = "/account/password/{token}",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> choose(@PathVariable String token, @RequestParam String password) {
        return answer("password", pages.password(token), () -> resetting.choose(new Secret(token), password));
    }

    /**
     * The page where somebody who is invited makes a login.
     *
     * @param token the last part of the address in the letter
     * @return the page
     */
    @Public
    @GetMapping(path = "/account/invitation/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> invitation(@PathVariable String token) {
        return pages.show(pages.invitation(token));
    }

    /**
     * Makes the login of somebody who is invited.
     *
     * @param token the last part of the address in the letter
     * @param name what they are called
     * @param password the password
     * @return a page that says so, or what is wrong
     */
    @Public
    @Cost(Cost.DEAR)
    @PostMapping(
            path = "/account/invitation/{token}",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> accept(
            @PathVariable String token, @RequestParam String name, @RequestParam String password) {
        return answer(
                "invitation",
                pages.invitation(token),
                () -> inviting.accept(new Secret(token), new Acceptance(named(name), password)));
    }

    /**
     * The page where somebody who has forgotten the password asks for a letter.
     *
     * @return the page
     */
    @Public
    @GetMapping(path = "/account/forgotten-password", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> forgotten() {
        return pages.show(pages.forgotten());
    }

    /**
     * Asks for a letter to choose another password. The page is the same whether or not there is a login with the address.
     *
     * @param email the address of the login
     * @return a page that says so, or what is wrong
     */
    @Public
    @Cost(Cost.DEAR)
    @PostMapping(
            path = "/account/forgotten-password",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> forget(@RequestParam String email) {
        return answer("forgotten", pages.forgotten(), () -> resetting.ask(new EmailAddress(email)));
    }

    /**
     * How the pages look.
     *
     * @return a style sheet
     */
    @Public
    @GetMapping(path = "/account/style.css", produces = "text/css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("pages/style.css"));
    }

    private static String named(String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ContractException.invalid("users.name-malformed", LONGEST_NAME);
        }
        return name;
    }

    private ResponseEntity<String> answer(String name, AccountPage page, Runnable deed) {
        try {
            deed.run();
            return pages.done(name);
        } catch (ContractException refused) {
            return pages.refuse(page, refused);
        }
    }
}
