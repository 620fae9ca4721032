package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A saved web page: what a browser would show, nothing fetched and nothing run. */
final class HtmlFormat implements Format {
    private static final List<String> STARTS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<div",
            "<p>",
            "<p ",
            "<h1",
            "<h2",
            "<table",
            "<section",
            "<article",
            "<main",
            "<ul",
            "<meta",
            "<title",
            "<style",
            "<span");

    /** Whether the start of a text, without leading spaces, is HTML. */
    static boolean startsLikeHtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!--") || lower.startsWith("<?xml")) {
            return lower.contains("<html");
        }
        return STARTS.stream().anyMatch(lower::startsWith);
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws IOException {
        write(Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), ""), text);
    }

    /** Writes what a browser would show of a page. */
    static void write(String html, DocumentText text) {
        write(Jsoup.parse(html), text);
    }

    private static void write(org.jsoup.nodes.Document page, DocumentText text) {
        HtmlLines lines = new HtmlLines(text);
        lines.filter(page.body());
        LinkTargets links = new LinkTargets(text);
        page.select("a[href]").forEach(link -> links.add(link.attr("href"), 1, null));
        links.append();
        if (text.letters() == 0) {
            text.line(page.title());
        }
    }

    // Without a mark or a declaration a browser takes what is not UTF-8 for Windows-1252.
    private static @Nullable String charset(byte[] bytes) {
        return TextEncoding.of(bytes)
                .map(encoding -> encoding.charset().name())
                .filter(name -> !name.equals("UTF-8"))
                .filter(name -> !declaresCharset(bytes))
                .orElse(null);
    }

    private static boolean declaresCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("charset=");
    }
}
