package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people send is a résumé or not. */
class ResumeLookTest {
    private final ResumeLook look = new ResumeLook(Resumes.JUNE_2026);

    @Test
    void knowsAResume() {
        assertThat(isResume("""
                Mia Wong
                mia@example.org

                Work experience

                Registered Nurse, Harbour Hospital
                March 2019 - present
                """)).isTrue();
        assertThat(isResume("""
                Mia Wong

                Education

                Bachelor of Nursing, Coast University, 2018

                Employment history

                Nurse, Harbour Hospital, 2019
                """)).isTrue();
        assertThat(isResume("""
                Jonas Weber

                Berufserfahrung

                Krankenpfleger, Klinik am See
                03/2015 - 06/2020
                """)).isTrue();
    }

    @Test
    void knowsWhatIsNone() {
        assertThat(isResume("")).isFalse();
        assertThat(isResume("""
                Dear Sir or Madam,

                I have worked as a nurse since March 2019 and before that from 2015 to 2018.
                Please find my résumé attached.

                Kind regards
                Mia Wong""")).isFalse();
        assertThat(isResume("""
                Registered Nurse

                About us
                We run three hospitals since 1998.

                Your experience
                Two years in aged care.

                Education
                Bachelor of Nursing.

                Applications close on 5 April 2026.""")).isFalse();
        assertThat(isResume("""
                Invoice 4711
                Date: 3 May 2026
                Due: 17 May 2026
                Total: $ 1,200""")).isFalse();
    }

    private boolean isResume(String text) {
        return look.isResume(Resumes.plain(text));
    }
}
