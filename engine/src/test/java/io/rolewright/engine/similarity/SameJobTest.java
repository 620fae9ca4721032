package io.rolewright.engine.similarity;

import static io.rolewright.engine.similarity.Adverts.AGENCY;
import static io.rolewright.engine.similarity.Adverts.NURSE;
import static io.rolewright.engine.similarity.Adverts.advert;
import static io.rolewright.engine.similarity.Adverts.pasted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameJobTest {
    private static final Imprint STAFF_NURSE = advert("Staff Nurse", "Perth, WA, AU", NURSE);

    @Test
    void takesAnAgencysCopyForTheSameJob() {
        Imprint copy = advert(
                "Staff Nurse - immediate start",
                "Perth, WA, AU",
                "Blue Heron",
                AGENCY + NURSE.substring(0, NURSE.length() * 3 / 4) + "£31,000 a year",
                Listing.unknown());
        assertThat(SameJob.compare(STAFF_NURSE, copy).isSame()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Melbourne", "Fremantle", "Sydney"})
    void neverTakesAnotherTownForTheSameJob(String town) {
        Comparison comparison = SameJob.compare(STAFF_NURSE, advert("Staff Nurse", town + ", AU", NURSE));
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.isForbidden()).isTrue();
        assertThat(comparison.likeness()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"Perth CBD", "Perth WA 6000", "City of Perth", "PERTH"})
    void knowsATownByAnotherSpelling(String town) {
        assertThat(SameJob.compare(STAFF_NURSE, advert("Staff Nurse", town + ", AU", NURSE))
                        .isSame())
                .isTrue();
    }

    @Test
    void takesATownWithoutItsRegionForAnyOfItsName() {
        Imprint bare = advert("Staff Nurse", "Orange", NURSE);
        assertThat(SameJob.compare(bare, advert("Staff Nurse", "Orange, NSW, AU", NURSE))
                        .isSame())
                .isTrue();
        assertThat(SameJob.compare(bare, advert("Staff Nurse", "Orange, CA, US", NURSE))
                        .isSame())
                .isTrue();
        assertThat(SameJob.compare(
                                advert("Staff Nurse", "Orange, NSW, AU", NURSE),
                                advert("Staff Nurse", "Orange, CA, US", NURSE))
                        .isSame())
                .isFalse();
        assertThat(SameJob.compare(bare, advert("Staff Nurse", "Dubbo", NURSE)).isSame())
                .isFalse();
    }

    @Test
    void takesASuburbForItsCityWhereTheCitysAdvertNamesIt() {
        Imprint city = advert("Staff Nurse", "Perth, WA, AU", NURSE + "Our wards are in Fremantle.");
        Imprint suburb = advert("Staff Nurse", "Fremantle, WA, AU", NURSE);
        assertThat(SameJob.compare(city, suburb).isSame()).isTrue();
    }

    @Test
    void readsTownsOfATextThatStatesNone() {
        Imprint leeds = pasted("Staff Nurse Leeds\n\n" + NURSE);
        assertThat(SameJob.compare(leeds, pasted("Staff Nurse Sheffield\n\n" + NURSE))
                        .isSame())
                .isFalse();
        assertThat(SameJob.compare(leeds, pasted("Staff Nurse\n\nbased in Leeds. " + NURSE))
                        .isSame())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Accountant, Senior Accountant",
        "Accountant, Assistant Accountant",
        "Accountant, Accountant Grade 2",
        "Accountant Grade 2, Accountant Grade 3",
        "Accountant II, Accountant III",
        "Band 5 Nurse, Band 6 Nurse",
        "1st Line Support Engineer, 2nd Line Support Engineer",
        "Electrician, Apprentice Electrician",
        "Chemist, Graduate Chemist",
        "Head Chef, Lead Chef",
        "Store Manager, Deputy Store Manager",
        "Engineer L2, Engineer L3"
    })
    void neverTakesAnotherLevelForTheSameJob(String one, String other) {
        Comparison comparison =
                SameJob.compare(advert(one, "Perth, WA, AU", NURSE), advert(other, "Perth, WA, AU", NURSE));
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.isForbidden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Accountant, Snr. Accountant",
        "Accountant Grade 2, Accountant - Level II",
        "Sales Assistant, Shop Assistant",
        "Software Engineer, Software Developer",
        "Registered Nurse, RN (12 month contract)",
        "Staff Nurse, 'Staff Nurse, £31k + bonus'"
    })
    void takesTitlesThatMeanTheSameForOne(String one, String other) {
        assertThat(SameJob.compare(advert(one, "Perth, WA, AU", NURSE), advert(other, "Perth, WA, AU", NURSE))
                        .isSame())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sales Assistant - Menswear, Sales Assistant - Toys",
        "Java Developer, Python Developer",
        "Nurse (Oncology), Nurse (Paediatrics)"
    })
    void neverTakesAnotherDepartmentForTheSameJob(String one, String other) {
        assertThat(SameJob.compare(advert(one, "Perth, WA, AU", NURSE), advert(other, "Perth, WA, AU", NURSE))
                        .isSame())
                .isFalse();
    }

    @Test
    void keepsFullTimeAndPartTimeApart() {
        Imprint full = advert("Staff Nurse", "Perth, WA, AU", NURSE + "This is full time.");
        Imprint part = advert("Staff Nurse", "Perth, WA, AU", NURSE + "This is part time.");
        assertThat(SameJob.compare(full, part).isSame()).isFalse();
        assertThat(SameJob.compare(full, STAFF_NURSE).isSame()).isTrue();
    }

    @Test
    void keepsWorkFromAnywhereApartFromWorkInATown() {
        Imprint remote = pasted("Staff Nurse\n\nFully remote.\n\n" + NURSE);
        assertThat(SameJob.compare(remote, STAFF_NURSE).isSame()).isFalse();
    }

    @Test
    void believesASourceThatListsTwoAtTheSameTime() {
        Imprint one = listed("1", Optional.empty());
        Imprint other = listed("2", Optional.empty());
        assertThat(SameJob.compare(one, other).isSame()).isFalse();
        assertThat(SameJob.compare(one, listed("1", Optional.empty())).isSame()).isTrue();
    }

    @Test
    void takesALaterListingOfTheSameSourceForARepost() {
        Imprint before = listed("1", Optional.of(LocalDate.of(2026, 3, 1)));
        Imprint after = listed("2", Optional.empty()).at(listing("2", LocalDate.of(2026, 4, 1), Optional.empty()));
        assertThat(SameJob.compare(before, after).isSame()).isTrue();
    }

    @Test
    void keepsVacanciesWithNumbersOfTheirOwnApart() {
        Imprint one = advert("Staff Nurse", "Perth, WA, AU", NURSE + "Job ref: HH-1001");
        Imprint other = advert("Staff Nurse", "Perth, WA, AU", NURSE + "Job ref: HH-1002");
        assertThat(SameJob.compare(one, other).isSame()).isFalse();
    }

    @Test
    void takesAnotherHandsAdvertForAnotherJob() {
        Imprint other = advert("Staff Nurse", "Perth, WA, AU", """
                Join a friendly team in aged care! Residents come first here, and paperwork second.
                Bring kindness, a sense of humour and an unrestricted licence; rosters are set six weeks ahead.
                """);
        Comparison comparison = SameJob.compare(STAFF_NURSE, other);
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.isForbidden()).isFalse();
    }

    @Test
    void tellsItsReasons() {
        assertThat(SameJob.compare(STAFF_NURSE, advert("Staff Nurse", "Sydney, AU", NURSE))
                        .reasons())
                .contains(new Reason(
                        Reason.Code.PLACE,
                        "perth|Western Australia|AU",
                        "sydney|New South Wales|AU",
                        Reason.Side.OTHER))
                .contains(new Reason(Reason.Code.EMPLOYER, "harbour hospital", "harbour hospital", Reason.Side.SAME));
    }

    @Test
    void keepsAllThatMattersInBytes() {
        Imprint read = Imprint.of(STAFF_NURSE.toBytes());
        assertThat(read.toBytes()).isEqualTo(STAFF_NURSE.toBytes());
        assertThat(SameJob.compare(read, STAFF_NURSE).isSame()).isTrue();
    }

    private static Imprint listed(String id, Optional<LocalDate> to) {
        return advert(
                "Staff Nurse", "Perth, WA, AU", "Harbour Hospital", NURSE, listing(id, LocalDate.of(2026, 2, 1), to));
    }

    private static Listing listing(String id, LocalDate from, Optional<LocalDate> to) {
        return new Listing(Optional.of("board.example"), Optional.of(id), Optional.of(from), to);
    }
}
