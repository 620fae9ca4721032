package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.integrations.internal.web.WebCalling;
import io.rolewright.integrations.internal.web.WebFile;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ExchangeId;
import io.rolewright.shared.Ids;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/** Gets sounds from partners, signed in and within their quotas; nothing is stored that is no sound or too large. */
@Component
class PartnerSounds {
    private static final int OK = 200;

    private final Providers providers;
    private final AccountKeeping keeping;
    private final Signing signing;
    private final Quotas quotas;
    private final Journal journal;
    private final WebCalling web;
    private final FilesInternal files;
    private final Ids ids;

    PartnerSounds(
            Providers providers,
            AccountKeeping keeping,
            Signing signing,
            Quotas quotas,
            Journal journal,
            WebCalling web,
            FilesInternal files,
            Ids ids) {
        this.providers = providers;
        this.keeping = keeping;
        this.signing = signing;
        this.quotas = quotas;
        this.journal = journal;
        this.web = web;
        this.files = files;
        this.ids = ids;
    }

    PartnerSound get(String name, KeyName key, WantedSound wanted) {
        var provider = providers.find(name);
        var account = keeping.find(name);
        var call = ProviderCall.get(wanted.operation(), wanted.path());
        var start = System.nanoTime();
        var sound = sound(provider, account, call, key, wanted.most());
        journal.write(provider, call, noted(sound), Duration.ofNanos(System.nanoTime() - start));
        return sound;
    }

    /** The journal says of a sound only that it came. */
    private static ProviderAnswer noted(PartnerSound sound) {
        return new ProviderAnswer(
                sound.exchange(), sound.outcome(), sound.status(), "", sound.code(), sound.retryAfter());
    }

    private PartnerSound sound(Provider provider, Accounts.Kept account, ProviderCall call, KeyName key, int most) {
        var full = quotas.take(provider, 1);
        if (full.isPresent()) {
            return without(Outcome.FAILED, 0, "integrations.quota-used-up", full.get());
        }
        try {
            return sound(web.file(signing.sign(provider, account, call), most), key);
        } catch (Tokens.NoTokenException none) {
            return without(Outcome.FAILED, none.reply().status(), "integrations.sign-in-refused", null);
        }
    }

    private PartnerSound sound(WebFile reply, KeyName key) {
        var code = reply.code();
        if (code != null) {
            return without(outcome(code), reply.status(), code, reply.retryAfter());
        }
        if (reply.status() != OK) {
            return without(Outcome.REFUSED, reply.status(), "integrations.partner-refused", null);
        }
        return SoundType.of(reply.bytes())
                .map(type -> with(reply.status(), type, stored(key, reply.bytes())))
                .orElseGet(() -> without(Outcome.REFUSED, reply.status(), "integrations.no-sound", null));
    }

    private StoredFile stored(KeyName key, byte[] bytes) {
        return files.store(key, new InputStreamResource(new ByteArrayInputStream(bytes)));
    }

    /** What is too large is so the next time, too; everything else may pass. */
    private static Outcome outcome(String code) {
        return code.equals("integrations.answer-too-large") || code.startsWith("integrations.address-")
                ? Outcome.REFUSED
                : Outcome.FAILED;
    }

    private PartnerSound with(int status, String type, StoredFile file) {
        return new PartnerSound(
                ids.next(ExchangeId::new), Outcome.ANSWERED, status, file.reference(), type, file.size(), null, null);
    }

    private PartnerSound without(Outcome outcome, int status, String code, @Nullable Duration retryAfter) {
        return new PartnerSound(
                ids.next(ExchangeId::new),
                outcome,
                status,
                null,
                null,
                0,
                code,
                retryAfter == null ? null : retryAfter.toMillis());
    }
}
