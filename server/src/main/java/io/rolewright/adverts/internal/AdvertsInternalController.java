package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertReading;
import io.rolewright.adverts.AdvertWords;
import io.rolewright.adverts.AdvertsInternal;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.ContractException;
import org.springframework.web.bind.annotation.RestController;

/** Answers what services ask about adverts. */
@RestController
class AdvertsInternalController implements AdvertsInternal {
    private final Adverts adverts;
    private final WordReading reading;

    AdvertsInternalController(Adverts adverts, WordReading reading) {
        this.adverts = adverts;
        this.reading = reading;
    }

    @Override
    public JobAdvert find(AdvertId id) {
        return adverts.find(id).orElseThrow(() -> ContractException.notFound("adverts.not-found", id.text()));
    }

    @Override
    public AdvertReading read(AdvertWords words) {
        return reading.read(words.text());
    }
}
