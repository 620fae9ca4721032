package io.rolewright.engine.mention;

import static io.rolewright.engine.mention.Chain.BEGIN;
import static io.rolewright.engine.mention.Chain.INSIDE;
import static io.rolewright.engine.mention.Chain.OUTSIDE;
import static io.rolewright.engine.mention.Chain.TAGS;

/**
 * Probabilities of tags and of mentions in one sentence, by the forward-backward algorithm. Strict mathematics keeps
 * them the same on every machine.
 */
public final class Likelihood {
    private final double[] factors;
    private final int tokens;

    /** exp(score), divided by the largest of the token. */
    private final double[] weights;

    private final double[] forward;
    private final double[] backward;

    /** What the forward values of a token were divided by to sum up to 1. */
    private final double[] norms;

    private double logSum;

    Likelihood(double[] factors, double[] scores, int tokens) {
        this.factors = factors;
        this.tokens = tokens;
        this.weights = new double[tokens * TAGS];
        this.forward = new double[tokens * TAGS];
        this.backward = new double[tokens * TAGS];
        this.norms = new double[tokens];
        weigh(scores);
        runForward();
        runBackward();
    }

    private void weigh(double[] scores) {
        for (int i = 0; i < tokens; i++) {
            int at = i * TAGS;
            double most = Math.max(scores[at], Math.max(scores[at + 1], scores[at + 2]));
            for (int tag = 0; tag < TAGS; tag++) {
                weights[at + tag] = StrictMath.exp(scores[at + tag] - most);
            }
            logSum += most;
        }
    }

    private void runForward() {
        for (int i = 0; i < tokens; i++) {
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double value = i == 0 ? factors[OUTSIDE * TAGS + tag] : reached(i, tag);
                forward[i * TAGS + tag] = value * weights[i * TAGS + tag];
                sum += forward[i * TAGS + tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i * TAGS + tag] /= sum;
            }
            norms[i] = sum;
            logSum += StrictMath.log(sum);
        }
    }

    private double reached(int token, int tag) {
        double value = 0;
        for (int before = 0; before < TAGS; before++) {
            value += forward[(token - 1) * TAGS + before] * factors[before * TAGS + tag];
        }
        return value;
    }

    private void runBackward() {
        for (int i = tokens - 1; i >= 0; i--) {
            for (int tag = 0; tag < TAGS; tag++) {
                backward[i * TAGS + tag] = i == tokens - 1 ? 1 : followed(i, tag, TAGS);
            }
        }
    }

    /** The weight of everything behind {@code token} when it has {@code tag} and the next one a tag below {@code below}. */
    private double followed(int token, int tag, int below) {
        int next = (token + 1) * TAGS;
        double value = 0;
        for (int after = 0; after < below; after++) {
            value += factors[tag * TAGS + after] * weights[next + after] * backward[next + after];
        }
        return value / norms[token + 1];
    }

    /** The logarithm of the sum over all sequences of tags. */
    public double logSum() {
        return logSum;
    }

    /** How likely {@code token} has {@code tag}. */
    public double tag(int token, int tag) {
        return forward[token * TAGS + tag] * backward[token * TAGS + tag];
    }

    /** How likely {@code token} has the tag {@code to} and the token before it {@code from}; {@code token} above 0. */
    public double pair(int token, int from, int to) {
        int at = token * TAGS + to;
        return forward[(token - 1) * TAGS + from]
                * factors[from * TAGS + to]
                * weights[at]
                * backward[at]
                / norms[token];
    }

    /** Fills {@code ends} with how likely a mention starts at {@code first} and ends before {@code first + 1 + index}. */
    void mentions(int first, double[] ends) {
        double open = forward[first * TAGS + BEGIN];
        int tag = BEGIN;
        for (int i = 0; i < ends.length; i++) {
            int token = first + i;
            ends[i] = token >= tokens ? 0 : open * (token == tokens - 1 ? 1 : followed(token, tag, INSIDE));
            if (token + 1 < tokens) {
                int at = (token + 1) * TAGS + INSIDE;
                open *= factors[tag * TAGS + INSIDE] * weights[at] / norms[token + 1];
                tag = INSIDE;
            }
        }
    }
}
