/** Languages of the page that an owner takes home: Japanese, plain Japanese, English, Chinese. */
export const feedbackLanguages = ["ja", "easyJa", "en", "zh"] as const;

export type FeedbackLanguage = (typeof feedbackLanguages)[number];
