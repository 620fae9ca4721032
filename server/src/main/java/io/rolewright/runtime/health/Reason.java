package io.rolewright.runtime.health;

import io.rolewright.shared.Problem;

/**
 * Why something is not as it should be.
 *
 * @param code the problem's code, stable
 * @param title what is wrong, one sentence
 * @param detail the next step
 */
public record Reason(String code, String title, String detail) {
    public static Reason of(Problem problem) {
        return new Reason(problem.code(), problem.title(), problem.detail());
    }
}
