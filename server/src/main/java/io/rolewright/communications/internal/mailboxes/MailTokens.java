package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSignIn;
import io.rolewright.integrations.PartnerToken;
import io.rolewright.integrations.TokenWanted;
import io.rolewright.integrations.TokensInternal;
import io.rolewright.shared.ContractException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tokens for mail servers whose owners make them for our account with {@code integrations}. */
@Component
public class MailTokens {
    private static final String NOT_CONNECTED = "integrations.account-missing";
    private static final String REFUSED = "integrations.sign-in-refused";

    private final TokensInternal tokens;

    public MailTokens(TokensInternal tokens) {
        this.tokens = tokens;
    }

    /** Whether a token is made for this way to sign in, so that nobody gives us a secret. */
    public static boolean isMade(MailSignIn signIn) {
        return switch (signIn) {
            case PASSWORD, XOAUTH2, GMAIL -> false;
            case GOOGLE, MICROSOFT -> true;
        };
    }

    /** A token for somebody's mail. */
    public String make(MailSignIn signIn, String user) throws NoTokenException {
        return make(signIn, user, null);
    }

    /** Another one than that which the mail server refused: it may have ended sooner than was said. */
    public String makeOther(MailSignIn signIn, String user, String refused) throws NoTokenException {
        return make(signIn, user, refused);
    }

    private String make(MailSignIn signIn, String user, @Nullable String refused) throws NoTokenException {
        var answer = asked(signIn, user, refused);
        if (answer.text() == null) {
            throw new NoTokenException(
                    REFUSED.equals(answer.code()) ? NoTokenException.Reason.REFUSED : NoTokenException.Reason.AWAY);
        }
        return Objects.requireNonNull(answer.text());
    }

    private PartnerToken asked(MailSignIn signIn, String user, @Nullable String refused) throws NoTokenException {
        try {
            return switch (signIn) {
                case GOOGLE -> tokens.token("google-mail", new TokenWanted(user, refused));
                // One for all mailboxes that the account may open.
                case MICROSOFT -> tokens.token("microsoft-mail", new TokenWanted(null, refused));
                case PASSWORD, XOAUTH2, GMAIL ->
                    throw new IllegalArgumentException("nobody makes tokens for " + signIn);
            };
        } catch (ContractException failure) {
            if (failure.code().equals(NOT_CONNECTED)) {
                throw new NoTokenException(NoTokenException.Reason.UNCONNECTED);
            }
            throw failure;
        }
    }
}
