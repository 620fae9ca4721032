package io.rolewright.profiles.internal;

import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.Profile;
import io.rolewright.profiles.BlindProfile;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.Seals;
import io.rolewright.profiles.Words;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.RestController;

/** Shows profiles to those who score them. */
@RestController
class ProfilesController implements ProfilesInternal {
    private final Reading reading;
    private final Salts salts;

    ProfilesController(Reading reading, Salts salts) {
        this.reading = reading;
        this.salts = salts;
    }

    @Override
    public BlindProfile blind(CandidateId candidate) {
        var page = reading.open(candidate);
        var kept = page.kept();
        var wording = Wording.of(page.profile(), page.document().text());
        return new BlindProfile(kept.id(), candidate, kept.document(), withoutIdentity(page.profile()), wording);
    }

    @Override
    public Words words(CandidateId candidate, WordsQuestion question) {
        return new Words(reading.words(candidate, question));
    }

    @Override
    public Seals seals(CandidateId candidate, WordsQuestion question) {
        return new Seals(salts.seal(candidate, reading.words(candidate, question)));
    }

    private static Profile withoutIdentity(Profile profile) {
        return new Profile(
                profile.language(),
                place(profile.contact()),
                profile.summary(),
                profile.employments(),
                profile.studies(),
                profile.credentials(),
                profile.languages(),
                profile.skills(),
                List.of(),
                profile.seniority(),
                profile.findings());
    }

    private static Contact place(Contact contact) {
        return new Contact(Optional.empty(), List.of(), List.of(), List.of(), contact.place());
    }
}
