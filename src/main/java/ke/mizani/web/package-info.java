/**
 * The pages. A {@code *Page} reads what it was asked, calls the floors below and fills a template
 * of {@code templates/web}; the pages of one desk are together under one {@link
 * ke.mizani.web.Place} of the head.
 *
 * <p>What all pages share is in {@code templates/tags}: {@code problems} (what is wrong with a
 * form, each a record with a {@code field} and a {@code text}), {@code field}, {@code area} and
 * {@code choice}, {@code key} (in every form that is posted), {@code done} (what was just done),
 * {@code pager}, {@code back} and {@code picture} (a {@link ke.mizani.web.ShownPicture}). {@code
 * mizani.js} adds comfort by attributes {@code data-mz-…} and is never needed for reading or for a
 * form. A picture is set into a page by {@link ke.mizani.web.InlinePicture}: the content policy of
 * the pages forbids styles in attributes.
 *
 * <p>After a deed the browser is sent on (303) to the page that tells what was done; wrong input is
 * answered by the same page (422) with what was typed still in it.
 */
@NullMarked
package ke.mizani.web;

import org.jspecify.annotations.NullMarked;
