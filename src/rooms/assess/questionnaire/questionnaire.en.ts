/** What is wrong with a questionnaire's file, and what to do. Spread into the catalogue of the room. */
export const questionnaireSentences = {
  q_not_json: 'This is not a questionnaire. Choose a file with one FHIR R4 Questionnaire in JSON.',
  q_other_resource: 'This file holds a {{kind}}. Choose a file with one FHIR R4 Questionnaire.',
  q_too_large:
    'This questionnaire is too large or too deeply nested to be a form. Split it into several questionnaires.',
  q_too_many_items: 'This questionnaire has {{count}} items. At most {{most}} can be one form: split it.',
  q_no_items: 'This questionnaire has no questions. Add at least one item.',
  q_items_no_list: 'The items here are not a list. Write "item" as a list.',
  q_item_no_object: 'This item is not an object. Write it with a linkId and a type.',
  q_no_link_id: 'This item has no linkId. Give it one that no other item has.',
  q_no_type: 'Item "{{linkId}}" has no type. Give it one of the types of FHIR R4, such as choice or string.',
  q_unknown_type: 'Item "{{linkId}}" has the type "{{type}}", which FHIR R4 does not have. Use one that it has.',
  q_twice: 'Two items have the linkId "{{linkId}}". Give each its own.',
  q_modifier:
    'Item "{{linkId}}" carries a modifier extension, which may change its meaning in a way that is not known here. Remove it.',
  q_group_answers: 'Item "{{linkId}}" is a {{type}} and cannot have answers. Its answers are left out.',
  q_children_of_display: 'Item "{{linkId}}" is a display and cannot have items of its own. They are left out.',
  q_both_options: 'Item "{{linkId}}" lists its answers twice. The list in the item is used, the value set is not.',
  q_bad_option: 'An answer of item "{{linkId}}" has no value that can be chosen. It is left out.',
  q_no_such_contained: 'Item "{{linkId}}" points to the value set {{url}}, which is not in the file. Add it.',
  q_unknown_value_set:
    'The answers of item "{{linkId}}" are the value set {{url}}, which is not known here. Add it to the file under "contained".',
  q_wordless_value_set:
    'The words for the answers of item "{{linkId}}" ({{url}}) are not in the file, so they are shown as points. Add the value set under "contained" to show its words.',
  q_answers_expression:
    'Item "{{linkId}}" takes its answers from another system by an expression. That is not done here: list its answers in the file.',
  q_options_toggle:
    'Item "{{linkId}}" shows and hides single answers by an expression. That is not done here: all its answers are shown.',
  q_bad_initial: 'The initial value of item "{{linkId}}" does not fit its type. It is left out.',
  q_bad_limit: 'A limit of item "{{linkId}}" cannot be read or is an expression. It is not checked.',
  q_bad_pattern: 'The pattern of item "{{linkId}}" cannot be run safely. Its answers are not held against it.',
  q_bad_condition:
    'A condition of item "{{linkId}}" has no question, no operator or no answer to compare with. It is left out.',
  q_condition_nowhere:
    'Item "{{linkId}}" depends on the question "{{question}}", which is not in the file. This condition is left out.',
  q_other_language:
    'An expression of item "{{linkId}}" is written in {{language}}. Only FHIRPath is computed here: {{text}}',
  q_other_language_root: 'An expression is written in {{language}}. Only FHIRPath is computed here: {{text}}',
  q_bad_expression: 'An expression cannot be read as FHIRPath. It is not computed: {{text}}',
  q_unsafe_expression: 'An expression runs a pattern that could take for ever. It is not computed: {{text}}',
  q_long_expression: 'An expression is longer than 10,000 characters. It is not computed.',
  q_unknown_names: 'An expression uses {{names}}, which is not known here. It is not computed: {{text}}',
  q_fails: 'An expression uses something that is not known here. It is not computed: {{text}}',
  q_loop: 'Item "{{linkId}}" depends on itself, by way of {{others}}. Its calculation is left out.',
  q_bad_constraint: 'A rule of the questionnaire has no expression or no words. It is not checked.',
  q_plain_sum:
    'The file does not say how "{{linkId}}" is calculated in a way that works here. It is the plain sum of the points of {{count}} questions: {{questions}}.',
  points_one: '{{count}} point',
  points_other: '{{count}} points',
} as const
