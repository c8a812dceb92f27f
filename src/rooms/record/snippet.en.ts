/** What the screens say of short texts. Spread into the catalogue of the room. */
export const snippetSentences = {
  snippets: 'Snippets',
  snippets_hint: 'Type ; and a shortcut, then a space.',
  snippets_lead: 'Short texts of your own. Nobody else has them.',
  snippet_find: 'Find a snippet',
  snippet_find_hint: 'Enter puts the first one in, arrows choose.',
  snippet_change: 'Change ;{{shortcut}}',
  snippet_delete: 'Delete ;{{shortcut}}',
  snippet_delete_sure: 'The snippet will be gone. Notes that it was put into stay as they are.',
  snippet_new: 'New snippet',
  snippet_shortcut: 'Shortcut',
  snippet_shortcut_hint: 'One word. You type ;fall where it is to stand.',
  snippet_words: 'Words',
  snippet_words_hint: 'These are filled in: {{blanks}}.',
  snippet_save: 'Save the snippet',
  snippet_back: 'Back to the snippets',
  snippet_saved: 'Snippet ;{{shortcut}} saved.',
  snippets_none: 'You have no snippets yet. Write one that you use often.',
  snippet_nothing_found: 'None of your snippets says that.',
  snippet_needs_person:
    'Snippet ;{{shortcut}} was not put in: {{blank}} has nobody to stand for here. Use it in one person’s own words.',
} as const
