package io.rolewright.integrations.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partner, as {@code integrations/providers.json} tells of it.
 *
 * @param name as paths have it
 * @param title what people call it
 * @param address where it is asked
 * @param signIn how we sign in
 * @param secrets names of what an account keeps secret
 * @param optional names of what an account may keep secret besides
 * @param facts names of what else an account says
 * @param isGraphql whether it tells of faults in an answer of status 200
 * @param perSecond how often we ask it
 * @param quotas how much it allows
 * @param headers that every call has
 * @param hook how it tells us of events; absent when it does not
 * @param form how it signs forms that it posts to us, and tells us of events by them; absent when it posts none
 * @param push how it posts messages to us with a token that says who it is; absent when it does not
 * @param largest how many bytes of an answer are read; absent where that is as for everybody
 * @param channel how it tells that something changed, without saying what; absent when it does not
 */
record Provider(
        String name,
        String title,
        String address,
        SignIn signIn,
        List<String> secrets,
        List<String> optional,
        List<String> facts,
        boolean isGraphql,
        double perSecond,
        List<Quota> quotas,
        Map<String, String> headers,
        @Nullable Hook hook,
        @Nullable Channel channel,
        @Nullable Form form,
        @Nullable Push push,
        @Nullable Integer largest) {
    Provider {
        secrets = List.copyOf(secrets);
        optional = List.copyOf(optional);
        facts = List.copyOf(facts);
        quotas = List.copyOf(quotas);
        headers = Map.copyOf(headers);
    }

    /**
     * How we sign in.
     *
     * @param address where tokens are made, where some are; {@code {name}} stands for a fact of the account
     * @param parameters what the kind asks for
     */
    record SignIn(Kind kind, @Nullable String address, Map<String, String> parameters) {
        SignIn {
            parameters = Map.copyOf(parameters);
        }

        /** Ways to sign in. */
        enum Kind {
            NONE,
            /** RFC 7617: a fact is the name, and a secret the password. */
            BASIC,
            /** A secret as {@code Authorization: Bearer}. */
            BEARER,
            /** A secret in a header of its own. */
            HEADER,
            /** RFC 6749, 4.4, with the request as a form. */
            CLIENT_CREDENTIALS_FORM,
            /** The same as JSON. */
            CLIENT_CREDENTIALS_JSON,
            /** RFC 7523: an assertion that the key of a service account signs. */
            SERVICE_ACCOUNT;

            /** Whether tokens are made for it, each good for a while. */
            boolean makesTokens() {
                return switch (this) {
                    case CLIENT_CREDENTIALS_FORM, CLIENT_CREDENTIALS_JSON, SERVICE_ACCOUNT -> true;
                    case NONE, BASIC, BEARER, HEADER -> false;
                };
            }
        }
    }

    /**
     * What it allows within a time.
     *
     * @param zone in which its days begin
     */
    record Quota(long most, Span per, ZoneId zone) {
        /** How long. */
        enum Span {
            MINUTE,
            DAY
        }
    }

    /**
     * How a partner tells us of events.
     *
     * @param secret name of the secret that signs
     * @param before name of the secret that signed before, and still may while the other takes its place; absent where there is
     *     one alone
     * @param header in which the signature comes, lower-case hexadecimal
     * @param prefix that stands before it
     * @param scheme what signatures are called in a header that says the time, too, and holds several; absent where the body
     *     alone is signed
     * @param algorithm of the signature over the raw body, behind the time where that is told
     * @param events where the events stand in the body, as a JSON pointer; empty where the body is one
     * @param id where an event says its identifier
     * @param type where it says its type
     */
    record Hook(
            String secret,
            @Nullable String before,
            String header,
            String prefix,
            @Nullable String scheme,
            String algorithm,
            String events,
            String id,
            String type) {}

    /**
     * How a partner posts forms to us.
     *
     * @param secret name of the secret that signs
     * @param header in which the signature comes
     * @param address name of the fact that says where we are reached: the address is signed, too
     * @param id fields whose values together name an event, the first of which it must have
     * @param type fields of which the first that is there says what happened
     */
    record Form(String secret, String header, String address, List<String> id, List<String> type) {
        Form {
            id = List.copyOf(id);
            type = List.copyOf(type);
        }
    }

    /**
     * How a partner tells that something changed: by headers alone.
     *
     * @param id header that names the channel
     * @param number header that counts the channel's messages
     * @param state header that says what kind of message it is
     * @param token header in which our token comes back
     */
    record Channel(String id, String number, String state, String token) {}

    /**
     * How a partner posts messages to us with a token that says who it is (OpenID Connect).
     *
     * @param keys where it publishes the keys that sign its tokens
     * @param issuers one of which its tokens name
     * @param audience name of the fact that says for whom its tokens are
     * @param account name of the fact that says by which of its accounts it posts, an e-mail address
     * @param id where a message says its identifier
     * @param type where it says its type
     */
    record Push(String keys, List<String> issuers, String audience, String account, String id, String type) {
        Push {
            issuers = List.copyOf(issuers);
        }

        /** The same with keys that lie elsewhere. */
        Push at(String otherKeys) {
            return new Push(otherKeys, issuers, audience, account, id, type);
        }
    }

    /** As settings have it where they say something else. */
    Provider by(IntegrationSettings settings) {
        var inAt = settings.signIns().get(name);
        var keysAt = settings.keys().get(name);
        return new Provider(
                name,
                title,
                settings.addresses().getOrDefault(name, address),
                inAt == null ? signIn : new SignIn(signIn.kind(), inAt, signIn.parameters()),
                secrets,
                optional,
                facts,
                isGraphql,
                settings.perSecond().getOrDefault(name, perSecond),
                quotas,
                headers,
                hook,
                channel,
                form,
                push == null || keysAt == null ? push : push.at(keysAt),
                largest);
    }
}
