package io.rolewright.profiles;

import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;

/**
 * A profile without name, addresses and links, for those who score it. It still holds the person's own words (titles,
 * employers, place, summary), so whoever receives it keeps numbers, spans and normalised terms only.
 *
 * @param id this reading; a new one each time the profile is read anew
 * @param candidate whose it is
 * @param document what the spans point into
 * @param profile its contact holds the place alone
 * @param wording stems of the résumé's words with their places, those that say who the person is left out
 */
public record BlindProfile(
        ProfileId id, CandidateId candidate, DocumentId document, Profile profile, Wording wording) {}
