package io.rolewright.runtime.web;

import io.rolewright.runtime.Call;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Goes on with a request on behalf of a call. */
public final class CallPassing {
    private CallPassing() {}

    // A scoped value passes on one kind of checked failure only; a filter has two.
    public static void pass(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            call.<Boolean, Exception>ask(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
