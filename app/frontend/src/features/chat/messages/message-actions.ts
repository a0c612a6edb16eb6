/** What can be done at a message while no answer is being written. */
export interface MessageActions {
  onSay: (text: string) => void;
  /** Says an earlier message in other words; what followed it goes. */
  onEdit: (text: string, messageId: string) => void;
  onAskAgain: () => void;
}
