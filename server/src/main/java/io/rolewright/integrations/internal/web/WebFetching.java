package io.rolewright.integrations.internal.web;

import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import io.rolewright.integrations.Fetched.Outcome;
import io.rolewright.integrations.SiteRules;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/** Gets pages, and says of each why it was not got. */
@Component
class WebFetching {
    static final KeyName KEY = KeyName.service("integrations");

    private static final int SNIFFED = 1024;

    private final Following following;
    private final Robots robots;
    private final WebSettings settings;
    private final FilesInternal files;

    WebFetching(Following following, Robots robots, WebSettings settings, FilesInternal files) {
        this.following = following;
        this.robots = robots;
        this.settings = settings;
        this.files = files;
    }

    SiteRules rules(String url) throws RefusedException {
        return robots.rules(WebAddress.of(url), Budget.of(settings.time()));
    }

    Fetched fetch(Fetch fetch) {
        var budget = Budget.of(settings.time());
        try {
            var most = Math.toIntExact(settings.maxDocument().toBytes());
            var arrival =
                    following.follow(WebAddress.of(fetch.url()), fetch, budget, most, hop -> check(hop, fetch, budget));
            return fetched(arrival.address().toString(), arrival.answer());
        } catch (RefusedException refusal) {
            return without(Outcome.REFUSED, refusal.code(), 0, fetch.url(), null);
        } catch (FailedException failure) {
            var wait = failure.retryAfter();
            return without(
                    Outcome.FAILED,
                    failure.code(),
                    failure.status(),
                    fetch.url(),
                    wait == null ? null : wait.toMillis());
        }
    }

    private void check(WebAddress hop, Fetch fetch, Budget budget) throws RefusedException {
        if (fetch.robots() == Fetch.Robots.BIND && !robots.rules(hop, budget).isAllowed()) {
            throw new RefusedException("integrations.robots-forbidden");
        }
    }

    private Fetched fetched(String url, WebAnswer answer) throws RefusedException {
        return switch (answer.status()) {
            case 200, 203 -> found(url, answer);
            case 304 -> unchanged(url, answer);
            case 404, 410 -> without(Outcome.GONE, "integrations.page-gone", answer.status(), url, null);
            case 401, 402, 403, 407, 451 ->
                without(Outcome.REFUSED, "integrations.page-denied", answer.status(), url, null);
            default -> without(Outcome.REFUSED, "integrations.page-status", answer.status(), url, null);
        };
    }

    private Fetched found(String url, WebAnswer answer) throws RefusedException {
        var body = answer.body();
        var isDocument = isDocument(body.bytes());
        if (body.isCut()
                || !isDocument && body.bytes().length > settings.maxPage().toBytes()) {
            throw new RefusedException("integrations.page-too-large");
        }
        if (!isDocument && isBinary(body.bytes())) {
            throw new RefusedException("integrations.page-type");
        }
        return new Fetched(
                Outcome.FOUND,
                null,
                answer.status(),
                url,
                answer.type(),
                isDocument ? null : PageText.of(body.bytes(), answer.contentType()),
                isDocument ? stored(body) : null,
                answer.etag(),
                answer.lastModified(),
                null);
    }

    private FileReference stored(Body body) {
        return files.store(KEY, new InputStreamResource(new ByteArrayInputStream(body.bytes())))
                .reference();
    }

    /** PDF, the zip that newer office files are, the older ones, RTF: told by their first bytes. */
    private static boolean isDocument(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF-")
                || start.startsWith("PK\u0003\u0004")
                || start.startsWith("\u00d0\u00cf\u0011\u00e0")
                || start.startsWith("{\\rtf");
    }

    /** Text of no charset has a zero among its first letters, but for UTF-16, which has a mark or is no page of today. */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return false;
        }
        for (int at = 0; at < Math.min(bytes.length, SNIFFED); at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Fetched unchanged(String url, WebAnswer answer) {
        return new Fetched(
                Outcome.UNCHANGED,
                null,
                answer.status(),
                url,
                null,
                null,
                null,
                answer.etag(),
                answer.lastModified(),
                null);
    }

    private static Fetched without(Outcome outcome, String code, int status, String url, @Nullable Long retryAfter) {
        return new Fetched(outcome, code, status, url, null, null, null, null, null, retryAfter);
    }
}
