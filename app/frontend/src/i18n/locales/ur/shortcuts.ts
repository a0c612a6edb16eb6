export const shortcuts = {
  title: "کی بورڈ شارٹ کٹ",
  on: "کی بورڈ شارٹ کٹ فعال ہیں",
  names: {
    newTask: "نیا کام",
    chat: "معاون کو لکھیں",
    tasksScreen: "بات چیت اور کاموں پر جائیں",
    profileScreen: "اپنے پروفائل پر جائیں",
    undo: "پچھلی تبدیلی واپس لیں",
    help: "یہ فہرست دکھائیں",
    leave: "بند کریں، یا خانے سے نکلیں",
  },
};
