var lt=Object.defineProperty;var i=(M,k)=>lt(M,"name",{value:k,configurable:!0});export const id=7971,ids=[7971,4905],modules={15722:((M,k,l)=>{l.d(k,{Q:i(()=>v,"Q"),f:i(()=>w,"f")});const w=["new","newly-disclosed","existing","fixed"];function v(x){return x.rule.category}i(v,"categoryOf")}),96403:((M,k,l)=>{l.d(k,{lI:i(()=>v,"lI"),oh:i(()=>x,"oh"),pO:i(()=>u,"pO")});var w=l(38522);const v=JSON.parse((0,w.brotliDecompressSync)(Buffer.from("G+EaAJwFdnPHx0qO1tuYDgqC71Jka8+yYVP+FQgu07ZhEZJVnddr+eqgBG/kDAroTrkGwM2i09XXj+Y+Le6bo5lVu1H2dHLH8py7wgG5n5YloKtuJ8kecf4vbZmFrjJVgmyaLHPiYmL22cM7CgXojGcbv/r7MaUSXEF7fwDx4bjBCIu/gvhh/d9iIamBLn18jNnFdRcFCCg86dgptN2YSlzC8YwPJCoJ+caX1wZYKXG3b1B8UuReN+hkW8b2yNIch98y/PCTsKbnlUw1mtK4lpy4wlmRRKZQUdPQ4qxBpKKmwdrAjCvZj2BrcNLAuuVGP7aZMz3NtZQLFAZrThYwBmtODiCMoNAYrLkLBHZLo8XLmySDZQYEIoTEknAp+nFMnxUeX+Q6qdDB4pJqqcm7dxwvEpMksmkfnjUQihR55Au0Ekp8NHzrG6JI2hbI1Gbc3PnF2MDw4mlmUC5K7WOvZtWSntME025eqgvTu9SOmjaYCLnaiBgJJSMkMzLlZvriRcMXpAWWJYY9Wd1yHhKq4UfW7FJFBY5WdvPDFYXKTGKARKHGSLqxcYwVYRZ8B/YW2AFl9PSd0g/F5YtRNw2IQNzlZuNW59ao/1jZs86Tw7IrK/bMkk1k4+hHuHdRbP5J0F9QTFL/H5Deh4q2gO1urW/cBunpfyTfb33cYl8pYm7huD0CfoSc35az/s964gTXbapEgaBptTBwM2jaHAnVtPvDAHoePtB7fDTs8WWHYtI2+hOQ9/V5+wK+BtuevHSl8vKMvMvP5dr/B7evvVbJA5CmtRS4L75GBM+a6JSwHH1mcZ8ZC72URqPu7F1YbC0pn5aLywB6pIl3ohs9NDQVA3y7zKkXZaFzjr/8e/n+QK1Lhr9/gKh+Nm1LAIad3VSkw+a0VF67rfUqKTxrqg7YlPemMAxpWz+J9nCxPtVfMs24EByGWCkeVVogmuOD0nuoDSzH7riP5WLtUxmsSAn3M1TKqBd4Olj0vJT9P6koBskM3sP+sHqMNP0OR/eUSluJqD3Ytoy+GCemH9NhdeCR98DPGz49FdBi+EmiZ9Oxjw2a0eZiWqyOxTy5jXkWqDm7NJJV0zO88/UxwMfhr25N4ApzfC11drs1jishRvPfOs/U17Kj2d89WflOLDzVjPPeffyJPubQ0AesOv4IjLRmbQe1asTOBbbeTaeDKn8ubdUsld/Cw065Je0YPlne5JLAIXk/UfA4rXRjTIdl9ak2HaoV+HfaSUsHTmnXvTFPhtvyZIDtvAetfkfDdI2rbSfDQqVDbo8Cthhk05FOUz90Tf38N6XH3AA=","base64")).toString()),x=JSON.parse((0,w.brotliDecompressSync)(Buffer.from("G8SpRFEyWi3E0wA9dj6hkkkrOZY7gwmlCRu3kxtXLMLYevDHSDw3RVC2oI1mrONAfEtbAU5eOq2q/ZKr/uTLpUj/OCTso16EMEvYZSStubDNzKqWuc4B2xII2FKrTYFBF0p/SKFZdLr6aDmlEPXwuy8NoAfsh3+KYl9ZKx5p0wJEzYkhWrjdtbIkO44zRp7QBwwXpLXVYExDBn+gDOQ/6Dv1bVrFbQHL5uZOHcaj7EG1XhPlUwXL6ef8/3yzlMxAyvjMR5k2q0G35CP5IFMQo9679cRudM85sGswNNbWfa/g6n9gMY3ROQBm1oFyDjI+cj7KlAQU42A3E1P5Q2Zv13WO+wE1ZgkEXqwvQ9PvSJrd9m9LxhiDxpPgLv/Zfw8uxP5+caUmL+t8ADGerO5JaJEZZDmFyT4ucH3hh//LQlEAVdnZPE5Bof3Uwa2fbmswco384obXyE+XyCeu3J2gd87nUvJkVo5bjvTTvrb+fvBhiDO3PThu+zj/f3jbHMXWcTRx+62XPBkOTuRIW1zv4eY/D1Sq7HLjdUUqYz5oAmG+yWN+hmdKYh+2gJQMzF12fzqWtX2P/mmw2sfcdhxur/7Sedy+WTN+vKt385j/tsRSdvOHgSD+EdArwStN1r06+HDKFeS0ZDMcdORWb6Tlwgdk3A/czr7E1S8QNd7c2TFT/VVMnlKRTF4NFVaUgRGPNMxYH5fHCLKS6WHHN2Y2ojqW3GIIgwLITY4s5vMIwAciT/01TRxKly21GK6+jg9HBrO4PsrHhRY4fpOiPNd++kA2hS9N62SklM0j80oF8njO4msIM+y8x0Vug+ApeGzxOMDbb1J1NpClfbBw290cs+n9ULypI63pn2PAcpNzSJ7Lxhk71Nyu9wQhtdghk9QBfr6Yt+dKmiuOdBKN74xXn3YH2oJqLl9Nqq7uuICcPN5dA1kgwjYzF6oLN1D8sOvNTlu3wVF/hyAxmmMGmmZU6yvf3HgqZm4d/dqO8q9svind/8ZvCmOs5+Bcpnu/0uF0/I14dd1vS2WXDZo+bmgTLMWiW0BXGapEy34wmokAMIQ7rNLNcO7Rsd/0CvrZmpta9THwO7SndXG9X5YnEmrkv/bw9OMRrBy/VSfL97Ji4axHOCBSaTL5GvYYpikQ+Hda0m3g0+GlDn7cfII+icfp0nxEotJa+0x/C5+A+S3/e0yiRyx62oQe3WslGt36Rg2IxmVryhIVOAt3Dp90DIAtTTgzU7kM5FmPVPnM4TLFa+92+OfEY7GACU6pypBhFS96+0i3bb1wtNgmVBKXtZweTnSHpozksl11DqI0qjmoe+s5EHqlv5SJIoYoO9vrGkp5tqpBgO6qf8K3NJ2FIiv9BxNhl1MNpxMMmmQO3jmLbfydx6CAyPQYuEh1FrIbbCejR5MfISp8ZfHv2aYNkGFqHrjdnNIZcoXIvws6p4huUoDIuASoUkX8/l5maZCHNwg9K8zHuJmf9AY61OujXil2NvZ6qs5GwxWTpSiY2nJ7alL1rNv1TN+6VxWkkNptCXJdxeXuGQmbC38GHfbuXKDfVWjMkWsmJr07+rjfZS4prhXBhhd1UksBfTDFw+uJGtZ0nR2vpd+4vpYz1e9vhrrKj+kCIQY9tEM3ZXe9pjYRxb16+pNsdvST0JMKpq48Szh/L3/lwBlYPPhkyr/UWPrgnAbk0yIfcvyWuoONcTo7nlHWMQ5TjCnp8HUwZdoVL0iQ+9vrJVXKEsl0+M7OeEy87AOBHXz3XSUnwsvFR/UvleQLm1ahNxV6JR+ngsPWvEoGzeTM9htxv7xOVqNa2WXqn9sWlixuMO+8gGDesg7W6pjJJvrmk7tKn7SIbAux0UMMeqKlMk16Bv9Z1NR76DGPqC5T7Sjby0xyL6bCmvDhvV50Gm/jX2zYfu2UukBo1BCxf2xC3JXR7DuvEpLLs9AQYNfTkLOdsJ4LjLCY5CHpq/EVJreQZep2T95YtCDe1glkpHLN4C1hG2MAlyqH9GVDZ0MPe8NFd21/0Zk0IIOJbc4jmKiAP/YuNlanUMh47p+iWU+wN367FB/RGzWq4dm//4KfQygbWSp2gRRm748t6+zeeNOdbh+fEZGMyHvPURsT6/CyptovA8vYUHgDQvaScpXocVA3NHMbf+TVUM5MwlUxokRg5btc9xqFql54LteDaRI5tPTLnOYQaZ1pkO6FvZh7pdohgAP8SLdbK1diVX0nhp2u0WG0qHnaw0Hr1TrMoQfnyPy7BfbHrB1J32ch5SxsmNRRsOqj2e64zLbAvqpD80qTAW7FnQAKM0BmazkR97miHmw+23O8ocE8NcThXmtif//s8MVA9ElQCc9ZqspTmMC5LzdwqnJGOaymIVPBWcDPgTQhBY03Hoo9oPgmcY0wSToIcwwUo0dA10sy1lGak/hvlFE2KUXaqaxVP+MTPnEqZBu/ef1rAGrdt/yCXvjUZfHhcbHLaNONOxm95m8S9kRhSqYtzBA1R8M9DZJTif1GI6XZYi+oCu8g8olnY82eWOoiqm2xuH0NWNitIlh1xqxnqbLQn21qWM2CBzMOFHwhk/e7XSkJUPRXCQ5uJiIWo25R4XJvweTn1voiqNK9xX/m+n8OWXuDzcjuxVSDY6PLRy8c6ujSfLz8Mz1/dPs1TEBYklYO/HtPuQRWZpkqePlvw+Xt3UtKOWMZiAdMlJMJu/Y/zG5u3qAjigbSdkmSiVLmjdy/z0kSFISW1+YcFq68fa0gJVHJxVK5mp1vaeDnHwSZFhAKIndGEGQyoC6fCRKTctD88byhTYDLJDeqnB0cmch611ZWOjTy8MCfsBrpdALhZMxtNHe/KB53ouvZVa1eDd0dbZmGsXx6YvNVScUN9BZTjsxT5FFxlYgpWN2jecNrm53yYsNF2PNhy3RzHAN8QiYWRoIp9UOSpUSOFY7/2AbpKHE5s4jspZlo4SXX0OUmq5fA3SGhYAhmQhXB2IFVaFniVeKI6JDthZ02R8/wx9C/CxXHX3/cDi85IX6m0/QquW6QuJqb0R2Eml+0wx3QYCwRkRwQ0+VKTJUMn2+BpAGUhDPS7IIPi6zRbV4tolnm2KTvSUO+DjhaE/c7abjZjhSLLDoYndFt1/BuIimridVTKtx8fXOzCkuBcy6885vYrNntMrAaiGdLdG8V6ngSOUPBSxi3OgObqRCYoTLzqPpWa45h7yPDqflXZwqNzYrT1xBtDtlwe/sTA4N9dIld6sHdJeRdKEWmU3WCeOzr1ptGZWeExRRxuMo249EGlSp+m3lMgHUqk5oExoCyOAEgxHHTNgn/eHaocWg6kw1AbXSwsmmNCaSPSZ1jB6bWtLxudRVGrJMiNhPWgDBlVW5FshEwHjFJ3/bRQcxLYhzthQ4MLFg5UPo+dOV44g43k443wwFvqiZuFb+xp7iFG5dUJYow35RHRwTJP8wMUXCIzG7TA/mY8mCiSE1SwMCqhmyUXsbj18oocLGIvPbc3ha2x6b1zFAG7R5uDVJqM9231uO+SLIsQbQJ3DCF490IOmiN5eZWXuGBATwcu0dK0D78GYpNWjw2CVUZcGZmNqgToaReiX6E45D0awbFhFq2G4JKESpw64N5Jxymo7YUh+0AGk11OefdnVPDv9PS9ByS3Mzz3w0/Ulh4d6jRvUFPG9n4Ll+/92pbTw9fGkwqHXD+u25YiIckF7Vy3jQaEf8qYe9uSuM2q0DlUq86wjAT1BVZBYlZ2MNp3fkCQPWwCDJQrw3rn2lwbk93t9XEbqlbiME3IX93mvrGL8CmLoy+xXQ1VDH8KonVIPvQH96J0Na9NPdaqGP2BhFhyi+IlgMb3o5of2nybY4Nn6UJ8FHLJJ0P1T4NjSZ6RNf/3yyir4tV4wSEWQTh7gWPpnvRcMOTcJS9BGt9rsZ6VQ6ocY1z89SwH/8wgDssgbIWmVZSRxKw+qbyIIxgVcDw2ZENbgDa5yREdM11quPYmcfcQQZx5u3XJYY54DX1omsFv6U+iHWoRNANdwS2SCe1tBffCNYbWISXzF9E72klvwEvnThvOV+VPJSOiD6wr3fJx8iVJ4NxgFY2CCNnDL9eRCoETJtas1RKfM3tk3Eq6FcDQiJduWm3MBX6mvAs/S8PiTpFfmNH549q5w2bJg8EngIoa745ujlW5T0g4I5AsZ6onZCatJveeN8briB+Z8PWTzUvOTi6IpZOWe6XSxVSEvPTVmfRgpJQPE/Jb4wD99oedoF9C0oOTYSMPWUAV6ncjg4VYUzVkPsMovhnF5gihHhOcI7i26NCvx3l5QY3PI6P/1YecJeIlkZSDMTELZ0DxRZMNHd9VLzpPkrZeCyicCE92P6g2nGx0CVorhKJZWrS45CfVaLB7OCxpOqLwKDs2AsLxY7LQcjYd+f5Ds/8mydDNrUmtS7f2ksknyHnzZPptHnVFqpXCk5tcdwzVVeOaj7/XPHyjxbtxnxSH/AYOWUWEEbQFnfRIbtDDsXNt2J5NVMuCLzltOd/jIqex1XdRZ9Jrm1kZro2W+k8Sz50kQcAkeSYe+mO2eqJiJjPRLEbvAlpHUdDxAZPywA0b6P90AOhjyycEE9Kz51VHLOwp/H4eXLiECXdId3ECigJGWyPNzCOh941JJCUn9J/6LtIgNwGhllNjGzH/zKA9qNwSqX5kHfR8xHxtqkP5HjaS3zye4KEiD+cUPEXCaEhTMsd5ILSCOAzLCbzuO8z11vQdHwOtFs/r0QI65Tih0d7xq7fOvPJkyGiFOexuT1ZcRQu6SCPddiqDQ8dt1THUY1sJ3OpAv2WLVaIS0Un4o5hHXJay5wGVSuv1gwmQ+mmj86hPg9Vx1uuF4VJtZ3gsQTz8JraqU/LO9DPo7EJguCkajtLLiqFfZjsjZVBvoUeoi8pgIE5tfRdeV5xMRTJIn5LrAs0t+tt4je+I04y2gOZw6LSpBsJAvbQdx3Xc+7QqMx0/RkPSw6b64FPraKO8N4BCh3MLT2c4MRCblp6m0cxT60GfNMpYcKjaF/544x6S8zi8MLHGI/wQLIItooUXeiPXZsByoZgIqSBf5O6N+zHAnmgrQxmGE0AquQ/vxZRmTE47tUM1fzG7Rd1ND6UFJn/yECYmfoYsZfG4ughl9Xq8/ZpF1VurI32XSD1Sg5mOaAMzQem6jjhmO2IjdcoQPM9LyyLXYbimkGsHbrZFg/6/wmM4/RPhsE689kNuqDH/du0thJdYwyhxHWdLs7D/+V+0Rk/fLCejfh7IRfNq7RX+kbIF+wUV/5xwcgfb5vfrTWXLgKGSJLNuFNw+JwREPdrt99ghIzKMnJe9fK/2RO6LGrc1S0XeC22us00QzBMQMV4wrgD4rzWBqP+BWpiPGRu0lJy3wA+YXiwnLR3fh7FJhgK3Xg2kNpQZdtVfvegZ3V4nGM65Rj//gtSzOOLBsXU2ZGsqmJAFZ/ErvQYuCf2tWsjapXh8t9xjC/OGYdic2ONfWovDuH1Ybei46ROsfnqUGwcSHZLbPzjhx5qWiHJIvXL9hG0EGy59YfV3bXgaVuLq4304NE5eh/7kp3aaZ7iHChgEzJKcqmSM9EW3bn7uJiTdwGfsEEkWgss/6goBY4yEC7aoKRsruBwx/mgabm2/psd3B+zaO2O867aQxZSa7pOjGxa1fUsC1hwWhtuGyNJu8C3T53GVeKohrFDj2bsQPX4G4cGqB5V301X71o7wZs74oi2WrKtETeGjqHAHnVbgANrzZsySg2TvswIwk+92ztGoxARY5EdbURxGS+VHvXMNBVM4UUUvqGJrowuSwgX0qS6we4jcxqs2wzt4sgNDpc/kvwYZ8DoP8wlgVPDtINkEcJ6dz0kP0V6YAvdj8X0GyZMssfRt8142Z4fwa7XkPvNvb1m5SKQFxFs5k7T9akjnWD3WMCSSlAakYp6qDLm9Dx1jgxzDNYPWGmhZttlQPMrbhE8vsmdOfoDbcXpgTSvkpvT8v51ArR/xBgOw/AfHjHCv44a+n+mS/+REyPfbWbMUFTwAFU80crqOdaKc/8Bw4JyuOz++lkZMn50kjw4TYtezDmvqakVcllWaerY4xp0dHJbrktHzkD9Je6yyeuKuSwVcmcEV+hWhakiy55WFlY/ziubI800yzjsTo1rAAkexWXo+RWfv5WI8BqHscHxXfmC/wrf2RYKuIGPPkcVfKgMJ4EmDzRMPx5BhxiUsL3osVfr+H9FtzkUIxIAg0C1ZiDpmUh2gOTscSgdg+G6BvjF5tgYCdeOZDyxdPyDAYBzOqVMqBOGHqoAw0FwxikoSK8K4Z4xhpYYTG7clpjy3DZFRyee/m1sM8UASx23gbUotvTRIa3msT+6K7CfkMrZ13EU0G5f3yDrGMmZ/n9mm9mP+YsxR2saErbH09X/QCjAHz2wHtk8N5ak8wEI67NhShflnafu1TT8klxYLuuANnWZR9vsrST8N+7fN2Bk2RiGIVn62LOQVL23BDLIR40xYZ8rDeNImIGn+lxIuiNQkOSZiVosUNV9OCLnziFM34MSs8TlbOU5+jApGxLvhz6+LuCBdfWGt17RbUzF5i1pL+ZAmeej9PcQhwoi4bLSF00fzu4yTfOFufB6j/NZUm2V54E8Yrbcw4hbRP0DS3WwlmDAm8iLgW/rgrIAxA/gi2Ib7QVx2vPsFM87iWt65FaigAzwSKYcgxd3nkDFoE0PZs8eAB7eZT+Ge+RwLUlw7pEOSYeRmu+gIxwEqWWhArm+TLnDGW/un7rJQjfXzxwGLM9sz2YeR9HJ3Giz7n3kokUSZhvyjarbVkXuhFDo+5yC1GPgpsSoJ2XPxXwSQndplzG2e5Z/NW9z1+3B7X0w9wEIYdATzdAbAziWq9Ksmk4pJLBEtlN/+uyF7KeHksbWAOwCh2LJb9/GJbZ2SPXyqbUN10MDWXAnVZHpmGjXs8wG9BBFo0w0Rz2Rp6nXPiGc8o3t9so6doieHLx+jCo1Ch4+tKRZ6O6BX+9wyw/gxuwTjG2tUP/Y5Molyg/aSxgYyGISaD/fQg8YJ7pOZEfRtQtLDCIrFrEXkoyKJtyZ9/IIpbofod8PCTp8yTGXMyPnsJTFDNh6gG10qkxcAY2d2pCX8QxR0aT6O6346tjEElNXWR5it2W0PHqyMIQdHJN9OKQM7tpmx8iShvaOE2prE2bC9MlUHEpU1sDLmw9d8bSXwQOd7zNTomXrNDNIBYX2nA2fs7pTz+e8MPMY8IXLwE4TB2OwKLd2eO/mfD8HKSTTB2V/O3ko9A98qR1g0LF9gGQyDTtPxyJrNGaSoexAZxqRI2yNOW0w+hFSojkC1cSnmEUB0FElRdXjj7uKo9TPgL7OgzKLj4YSDb2jz+v4+4B1lZBS3iXCPvnZigSDcVd51TR2mP7Iax4DpIY5FUZYuJ590kkCPIuuD+tWPQYTrCoDeTv/uIvL7Psn9cg84lHhfLZCQkzdsbgSvaO7rPUZ8XkTAGA9/vGDtl9akEeMB8cI0gerY4QCjwYEXd83Qbtd1jmEU7wc8L0KUffH2WfHx6IvHCYdfL/tU7tsfAKrojPQWz7dgNk3Q2xNyNWIKRQe41QlxlbXlLS8tEPtCOjlHrPUb8mMXJVmLWM9aC1llysfRRIg44w2Bn2bJ6EcadRvSDfMq4Z9a5zpLmGuK8PoX0UH/WBMrrhZ3wavsVfK/O9sElh5C27TkNG3ziHIphPpK/Rl2pkBaGnv1PpdAHtgjpwZL3oWO3EDZppyHVFbuC9eYlzB8M3M3FKCVtCdpeCQrWu2HScuLNjiL21OqOwcc5fJ8ud39WkuP8oTF0wU4P3tUXa9AuXxVSLsEwnsi6yIR3vnm2byT72Ur3a0r862QvUE8bmP9fUKl9k0nRyDvwqZuogCH2cYlBicFacn0G0Z0+5KqXGi3FUFRWAv/5a88riw2ADxjXm3XJJQCOkeSCWtOJ2UXhuJl2ldzBJGsDtsIs1FHYQZfSUkLXRiPzIUmfmBZyzuW76b5f/t87qSvBjVBctXFF9P5BC4jZyXx6Bk+NKX5tHyaz6L7/h52dInvz6v+C7Lv2b6HeIK/l2c/P0C6qy6ns9vNr4jft6C9yAuJ3jpn+AzPwRftR5ILLvo86/gp/Qtmr18J67kfj9IljVxGMCtYqKrBTBspOZHQYBwmaXBZ8zi9P1dbhQH4EAooF+9PIhOLWf95L319YdHSrTimzcXE6UIF56n7Cwg3LF7AMzu0Lzd7zNFD8Wmt+0wQa4KrXOZ2MpEfLgnA7M2+rG4+Sbv6WvbP3c05dG8kw+ctiV42ckb5q2NFKp6K5ix/Br5hca3mj+h++PfnWWJ4ufyTgYcRuTMuHIN+6krBT0LrwMyo9+3R+qNKpRg8teR3s5s0uysECimi4TMzl/4ctmI1x/p9cu0f1X1k0udUJI12Ppyi83iYxHWR4rfEiOPR0MSDttOwdLLj0p1R9TOsNCBC/FDYaHszrCnzLxg68x8YkuJkD6ummAzZLMkOK+kscwCx1UBi+HMB9jnGk/doF5uW86kbOIVKM+i7CA/EPTNGedWNXDhPJocqnIkqfPiAtdsYC0p0471tuMqxl/T1K2IXTpqAPs4/JexiS9jefIiwHnQyp3YesqCJPRGbqmNu+DYlaDKMLqgJULZXqFytjWhPzOy7GX378ayAmydt6B+S6HshwesOquAHfWoWtefK7LuXEurpa2ljisdrEoE8bPJYJUZpVihEDPbujbq1FVYz0BjaIfcz10/qGVAcl8QXbZ6Ox2/Shv/6l7xGKRhcRWO2yVIA4C0ScDlG6H4OCJaUUZ82bRhF1K467NMqxoMy1XyQnnUltUPAR9FWqiTjhEnOqBK9WBFh4B/YD5cG+B60J4RpFDRYa4AG29btEY3aWzV8Kc66Rmudj8tzfdoytoZ6jjXhoD7RVNQBfvparbzobXZ+IurAac751Yig1efVuZyaiBcqthNCLkg7HwhUWU291KgE6rImQ16jAjKZfnrINQPgNpKi/j3t1NYYR8BXt9b3alX7Qfw62XYQwQlUnUkGmWdefZyQNI4V9HKhRRR3bX1rm57xG0GgeePKOamAAa5dUywFVP59eesAdKRRmIvcKuYcNmsGmwMYAjopVetUXJhNyQsOz+WyzBdK0TIW2SRBxXfy+jlY3HvA3oBfX1b0J3QcUFXICNKehw/STOYdBAVD7GowAVUtNvlc083/sI6gjzmqbr/3bTuJgmjj+rT2JgsiWPwoj/qOtszm5duXBgDfEnB+OiGq/8CKM7htokOufq9xfNA5pCw+uc1ND1fp5Tx7SV+zvrbAj0yJ90yK0pAEAz2aQIaJ049EGoSlIImypQYwsm8mQnEydMgUJBM38Ip00iohQifAewdSHXKbB4BLArx0qUF+IVl0O0g42TK/nYG6Hs3vZWvFrXiPIuF0g458d+ux/auoExgmgmB21pOPk1lPRB/uRz0QK/AaafxL5kAHhZ9WivMofHY7LrsbMt5NxhhBBwdJkgdYDZeAQFk3FNTWlymo2p/G7pnAFkaGBmVtW1M0I3FnUED8ffhNIPqIte+iyl45Ic1/BT8HuijxI6orGq5A/K0DNkoGRDWBKePZWdRh2OmFLw3uKgpomUKk3u5xfBCFb5ZvuZnBn3npeoov42i5pOorrvi0U27LZ2N6YmcXWDaTjXqPdJdTgv6QfZ4y/6cVqg+ERWYVJgNxpUHpJMlQwIn6cAyYpFjECCZEbZMorWOKxQcdRDY1HUxyFMP6JwLXAoGwg4YTA3+nFIAruWPbKTNcYnFb9NYAevidpNJhlKIqWpVja9vIbsUHBqiRt+r59GjTVOAg4kMcenLk+x8U4/dRlSYM2Nhx4wsHUAcucUEnF2WLpupGBCsLDBWXBFfssHsnVkY71C4mQuL3dbvl7hTXksVvMUeQvH4wmJ1u22SmvQMrlR95UTYavvhzDLavm8qdTPoBL0fo6LWoAA1LvoSI+SWQOCdrUY7+kTqVArf9ZrnAc8EMwemHG6/juGpWDvTtzKO3uH6H24q8B6ZLPX384UpJ7oU1JH55YivCu4q+V4K5elNGXnvHJM2oeoA18Onz1Oi+rxXMDWAQyOj/f+xFe1gaWV1Aslkd7bDqrAqHkIu5XG+1m3Z2mOrj4MuTbuNW/94g/Xe/wjgj83fAscHf9qJKPYZSntXxf8WdziwzQiny1P6n4ceWIO8Y5z6aSZqAlMGoDA+rIdkHUQ2C6EBvELBIKwHQBtTjUao/rm8Q83yeKB6QOP8qUFXxsYYJQmMZQNbMtT9vNfKmu3VYMkWTtKIjRJnwB9RDB8KK2+qIme5Qrg5wxMg51t6x+eg4vkBTMjNwVduZZ5g2zJvXxUgoSBvkMWe4Q7brhRdSsW6oAey9PVnwcsMu+QLTAZ6ct/vt+h19ApuJ8qXwJkP5Xrse82CiezUv5OJxwMVvIKZTgQaFqESiyEzoG2LNa4JWuyPtql3upJ/H52vnDIzZQrLnaEQE48tXsymULuFaql5wCHZ0CArL7wN9AergO54fA8p+YctJaQE/4i9Htn8KnWfLyNJD91DE/QW4S0CF9vs9YDy/VNOc2sC1jWQUWsEDJRp/V7XPYb25Z2+nRsr89+2hHdR0/xoUgfzgb1izdOhTJz0ygsP6pPbUs1uLLJ+b/IBXsTHnNoNqm+1J8uSiGfl8fUVL6k8/n/X80MxIA7twm8L5btCWOZzWod2ZPRBo5CcywgTnYfbYoVIlT+t6y+eyBsM1BY27mfi86CN2yW583nqwPov1MGCkU3C7DO7JNIUhPewR1hX5w7mlRP0JU2Sq81aPb6eM8K0Qo+pWbxHKFlgikuAxyuiaeSxtL3sQCMo87+XpLiXtLDjBUhlRyFI2huLezb4WrAHjv+MAw9WfJ7jq2nY8/hOdg3l/X9BCmmsZmJBLoT2r0JBZcMgtutiRo4XiQIHrQJJXfsQ3AMWlIhd6na5zmdbOcdjq21UPB7+eH63E8Aj/Pgwfr+HSsrKuzT2LxrhE5s0ENTPvEb1WmsYcbg3YmxHvisxhoyIWe5yn1Y9bfXe9KFWQkMmo6oLKIuAAAPV4AeVoVHMBuu62CtiVEGaqwYa/mm1kbCtXZ8/vpukwFQRNOv6hAgN9mx1XX/KROvmW0b6GD5aurT4pMP6lVKnq711Y7p1++POEk9oNQN38pEqqfAjButuB/eqMHF6tDg/1p2uXpDvFSxwMYtR5/CpUNWC8ZDN9ygevmPhUvnP5GQ0aanmGe/q5990f1y8IhXuMam8YLZ74otrEMOsJkW76AAXIzi1sJQHDi0MLW0BsJZbXIqGIWtrsLaNJlq3h4BglKgY+sW8Un45dsnJTWdtNrdwfLKLSlRLHMQ94cVv8CPBQGNh2CFlLRGV7sCLXR9qc8mho0D5ZrAADovADbiTHfnvVfCEDqnDMOAVuEoA0JxPpizOm9EreI7j00Plz6djjo+IL0Ce+K47Z+p+IzGztJhT/0yLQAPFCBFhFPCo06dAL6SosMSZDrEg426cRbe52sRmwlDD0A+z1vaAzNclYgH/nudYKhSs1mgLcIsNHKqRiPYUWx8TROYCq5BGH7AAJFKzPmFEB9cWl+vF8Bwag3MBB9xqrpzZHxZ/yDh8rfbTJBo5wZmlQ542IxjO6/Yo1dScHgJBVz3+ZfdVqyGLATQKWlk5eQtkJrnDi26kIY656GQf7anNXmSSvv3Eh7b7/GYUkDYguoEr9a8NOwkbZsiygUeas7PtAUjHdeN5KpeTetKhOVBn//mW93aXQtxPpZAd6Waq1eDK3EstVQ1/GmHPuDFn2jhb6QvLtfL6UXhQxyES292qeql/DgbWKCPjeiCc6Nj1mxEN5dpxZciDEJCKMvXYHJMZZzDNlMNQ817+7SzSQbWvJPzOhEyRDCxOF6fqjY6GSYbJCRHjM6E3yrzIMIsuw42aWa1TaUvN32o/cs/ltwwFclngZBoIyKtlZhGBDXMahpaLZ2YltF/SLwHhcdboebqRXUrpf908bmVX24yw5qW0oEAmXmNlXXZibCf73qMHMRlfnpnfa040U4ICdjuDl92LzOfjHK//M09xPeTVYJf/98VlwZA5K1ucP0PP+2zcXrY/e5UxLBjJ6CaHgH4Hc8uQM2e81upYYtNJGiUsXQXXsaFNDuiGMXHDSsAFHmteNjPT9t1/4WRBZg3zQjZSYxZnrX2AqYVhMLJCwWXkmgzoNe2Md/wy1LCCjyMuqdZNVCmky/09zu1K3i1iNRjbkz3q+lK4JacZGcTn7Oi5jSAWcp6wxnIFl6pH6IXy2zOQwDOs+3n8mClZ0hcrQbZkt7MC9lGab+AOd0n1RjrqXT0nlywu+YQz/Y8G9N+LIeHocgszCw==","base64")).toString()),u=JSON.parse((0,w.brotliDecompressSync)(Buffer.from("G8wOAJwHdsPHhVBsiXkd9TLxUIlsbVNtWn2eEi7avq2llJmAjOUicUKkeuJSf0gw2zVLl05fv1rLJ9xdtefmTvmoxKUiVJS919PdYd4QKFT50DMfEB2QsLEQz9GBLq+00yWPKLZTo83Skrbqm31TaTWnGi8KRN4E165u1d25iGzkp+I/6aDByH8o3v8SJYyoKfUKUCUI4Okxni2vpM10kM9tBHlvbTtwXth0t2kHGAf5H28jbLFt56//b+H6H5ez6JRWIiVbFifPzplxJ/1LMSCjMEF6pcP+c137cCAKNTPHeXDzn4uvq8vrZY8gC72MOOEmfiosNBZoV29MASNACCNAHBwDxAK61CTM+RoYz4vzuCtUoSDhPXHuKHykRkNAqEPARz6S6Z4oiga8vjOWnm1dDlKgDqkYyQF8OYokdEgT1dmJROTg3xt6YXAVYJ4aBf60leEhgQ0Oe+1Ol350D8MqCwSqtx7CTpA+Y5YTRh4CHucASBIIN/bS3MD9d3PE/52VX2tBQhBDtpUj996zq+b96bB9SErG282/KjZWWsMZqx/JYt3tjsJp81dTjx0BAe3zmNf0u0G0rFjN6FGkpeBXDQrKP+REvHNpuUGZW8gbiQzs3u4zVZ54gUX0mIZAgX4GWfQuMncdKJfNoMOrHXwnLZ2or8NyyJdNsjeFTfZxCVExljbHve9Ne1i0zrWYSd6Qbn6ykxg6torKEK78CvnZRapb+J79vTYaBo1LOzU8SFDFWueMLf7Klbiin+ySmVsjY/xL9Nxkla3mlBfO0S512SbzvQQG6yJLZFaL99KHRIjVKNeIIc6hLoTuD/y+LDWKtv3cKsXdm/0sepN7wXzIcy5CFWLIOwXPr6UkmK5DYDvZo/+Kah4W0CQM/Zxk15lrzPWjTNn93hhULvsKBFpVLCi7opktqI1GMMXDeEBx+hs3m34t5jWpaFCzaJoK9HItkU2RaHeBP1RFyJTRBKs/NSCPxG7+GS5O27I+u65hRAPzxFtldPv+Hqe5kZDesGWDu34eN6Z/7rwJ0lZGenaHbii3hWKy9I61RYUoP2FTwUs/L9/wHp2rVT81XsG1cGDWIQ0MDqE3y34iFhCLVj4XThQjR613YZZBk3OXe19LxPr3SVIiTg0YfvGlRpiBXSf04V6RXeiMLZgkrThPCr80q8xoPdYW00CHzXPy3BTDybGe1HdhdPhRN1VkYZ7fd5KLWD2nbR87PHL0fV2iIKMIu8XMQPNNIRgbTNfMvZAbf5/Ic8AmuQXIJ/DLiyojB91nw7g/UDTkfH0UDFKHYRjlPYsR93SwqmIKZtSNE0mFR/FxJgtrXNllP9lSWbZa8r//iLc3OVfBBr/VRrqpqTsL4gG9y7LXQpxWptD9LflwTuhj7U5xpD9p+ktFOklWB9jmHheovGDGfOzuUCmTfo27S4vnHva1pMdU8frgdZ/pEg46LbDhxOhZ6f6yssXxehXBhA+HwQA=","base64")).toString())}),86730:((M,k,l)=>{l.d(k,{l:i(()=>v,"l")});var w=l(96403);function v(u){return w.pO.find(({rules:g})=>g.some(c=>x(c,u.id)))??w.pO.find(({cwe:g})=>g.some(c=>u.cwe.includes(c)))??w.pO.find(({categories:g})=>g.includes(u.category))}i(v,"topicOfRule");function x(u,g){const[c="",...S]=u.split("*"),p=S.pop();if(p===void 0)return g===u;if(!g.startsWith(c))return!1;let b=c.length;for(const y of S){const d=g.indexOf(y,b);if(d===-1)return!1;b=d+y.length}return g.length-p.length>=b&&g.endsWith(p)}i(x,"matches")}),32:((M,k,l)=>{l.d(k,{DU:i(()=>w,"DU"),_P:i(()=>v,"_P"),xj:i(()=>x,"xj")});const w=/::|##(?=\[)/g;function v(u){return u.replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}i(v,"escapeLogLine");function x(u){return u.replaceAll("##[","\\u0023#[")}i(x,"escapeJsonForLog")}),62698:((M,k,l)=>{l.d(k,{m:i(()=>w,"m")});function w(v){const x=[];let u=0;for(const g of v.matchAll(/`([^`\n]+)`/g))g.index>u&&x.push({kind:"prose",text:v.slice(u,g.index)}),x.push({kind:"code",text:g[1]??""}),u=g.index+g[0].length;return u<v.length&&x.push({kind:"prose",text:v.slice(u)}),x}i(w,"splitCode")}),5400:((M,k,l)=>{l.d(k,{D:i(()=>v,"D"),O:i(()=>w,"O")});function w(u){return encodeURIComponent(u.toWellFormed()).replaceAll("%2F","/").replace(/[!'()*]/g,x)}i(w,"encodePath");function v(u){if(u===void 0||!URL.canParse(u))return;const g=new URL(u);if(!(g.protocol!=="https:"&&g.protocol!=="http:"))return g.href.replace(/[!'()*]/g,x)}i(v,"toSafeLink");function x(u){return`%${u.charCodeAt(0).toString(16).toUpperCase()}`}i(x,"percentEncode")}),57971:((M,k,l)=>{l.r(k),l.d(k,{renderHtml:i(()=>it,"renderHtml")});var w=l(77598),v=l(47976),x=l(32),u=l(62698);const g={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function c(e){return b((0,v.GX)(e))}i(c,"escapeHtml");function S(e){return(0,u.m)(e).map(({kind:t,text:n})=>t==="code"?`<code>${p(n)}</code>`:c(n)).join("")}i(S,"htmlProse");function p(e){return b((0,v.mz)(e))}i(p,"escapeHtmlCode");function b(e){return e.replace(/[&<>"']/g,t=>g[t]??"").replace(x.DU,t=>`&#${t.charCodeAt(0)};${t.slice(1)}`)}i(b,"escapeMarkup");var y=l(38278),d=l(34133),E=l(18672),j=l(13008),C=l(46351);function B(e){return`<span class="badge ${e}">${(0,d.ZH)(e)}</span>`}i(B,"severityBadge");function O(e){return`<code>${p(e)}</code>`}i(O,"code");function R(e){return`<ul class="list">${e.map(t=>`<li>${t}</li>`).join("")}</ul>`}i(R,"list");function I(e,t,n){return`<section class="card" aria-labelledby="${e}"><h2 id="${e}">${c(t)}</h2>${n}</section>`}i(I,"card");function D(e,t){return`<details class="card more"><summary>${c(e)}</summary>${t}</details>`}i(D,"foldedCard");function Y(e){return e===0?'<td class="count zero">–</td>':`<td class="count">${(0,d.B4)(e)}</td>`}i(Y,"countCell");function N(e,t){return`<div class="scroll" tabindex="0" role="region" aria-label="Table: ${e}">${t}</div>`}i(N,"scrollable");const te=2e4,ne=["Package","Version","Ecosystem","Scope","Licence","Where"];function oe(e){const t=[...(0,C.ct)(e)].sort(re);if(t.length===0)return"";const n=se(e),o=t.slice(0,te).map(a=>ie(a,n.get(a.purl))),s=t.length-o.length,r=ne.map(a=>`<span role="columnheader">${a}</span>`).join("");return[`<details class="card more" id="components"><summary>${(0,d.LS)(t.length,"package")} in use</summary>`,'<div class="inventory-search needs-script" hidden><label class="label" for="inventory-text">Search packages</label>','<input type="search" id="inventory-text" placeholder="Search: name, version, licence, scope, file …">',`<p id="inventory-count" role="status" aria-live="polite">${(0,d.LS)(t.length,"package")}</p></div>`,s>0?`<p>The JSON report has ${(0,d.B4)(s)} more.</p>`:"",'<div id="inventory" class="inventory" role="table" aria-label="Packages in use" tabindex="0">',`<div role="row" class="head">${r}</div>`,...o,"</div></details>"].join(`
`)}i(oe,"renderComponents");function ie(e,t){const{name:n,version:o,ecosystem:s,scope:r,direct:a,license:f="",location:m}=e,h=t===void 0?"":` ${B(t)}`,L=[n,o,s,`${r}${a?", direct":""}`,f,(0,d.$t)(m)],[A="",...P]=L.map(p);return`<div role="row"><span role="cell">${A}${h}</span>${P.map(ee=>`<span role="cell">${ee}</span>`).join("")}</div>`}i(ie,"renderRow");function se({findings:e}){const t=new Map;for(const{component:n,severity:o,status:s,disposition:r}of e){if(n===void 0||s==="fixed"||r==="waived")continue;const a=t.get(n.purl);(a===void 0||(0,j.qs)(o)>(0,j.qs)(a))&&t.set(n.purl,o)}return t}i(se,"worstByPackage");function re(e,t){return(0,E.n)(e.name,t.name)||(0,E.n)(e.version,t.version)||(0,E.n)(e.ecosystem,t.ecosystem)||(0,E.n)(e.location.path,t.location.path)||e.location.startLine-t.location.startLine}i(re,"compareComponents");var ae=l(14232),ce=l(15722),F=l(18934),de=l(96403),le=l(86730);const z=new WeakMap;function J(e){const t=z.get(e);if(t!==void 0)return t;const n=new Map(e.findings.map(({rule:s})=>[s.id,s])),o=new Map([...n].flatMap(([s,r])=>{const a=(0,le.l)(r);return a===void 0?[]:[[s,a]]}));return z.set(e,o),o}i(J,"topicsByRule");function pe(e){const t=new Set([...J(e).values()].map(({id:n})=>n));return de.pO.filter(({id:n})=>t.has(n))}i(pe,"topicsPresent");const $="-";function fe(e){return['<div class="card filters needs-script" hidden><form id="filters" role="search" aria-label="Filter findings">','<label class="label" for="text">Search findings</label>','<input type="search" id="text" name="text" placeholder="Search: title, path, message, rule … (press /)">',W("scanner","All scanners",ge(e)),W("service","All services",(0,F.C)(e.services,e.findings),$),...me(e),...ue(e),X("severity",j.oC.toReversed(),!0),X("status",ce.f,!1),X("disposition",["open","waived"],!1),'</form><div class="status">',`<p id="count" role="status" aria-live="polite">${(0,d.LS)(e.findings.length,"finding")}</p>`,'<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>','<button type="reset" form="filters">Reset filters</button></div></div>'].join("")}i(fe,"renderFilters");function me(e){const t=pe(e);return t.length<2?[]:[`<label class="label" for="topic">Topic</label>${`<select id="topic" name="topic"><option value="">All topics</option>${t.map(({id:s,title:r})=>`<option value="${p(s)}">${c(r)}</option>`).join("")}</select>`}`]}i(me,"topicFilter");function ue({findings:e}){const t=new Set(e.map(({component:o})=>o?.scope)),n=ae.i.filter(o=>t.has(o));return n.length===0?[]:[W("scope","All scopes",n)]}i(ue,"scopeFilter");function ge({findings:e,outcomes:t}){const n=new Set(t.map(({manifest:o})=>o.name));for(const{sources:o}of e)for(const{scanner:s}of o)n.add(s);return[...n].sort(E.n)}i(ge,"scannerNames");function W(e,t,n,o){const s=n.map(a=>`<option value="${p(a)}">${p(a)}</option>`),r=o===void 0?"":`<option value="${o}">Outside of services</option>`;return[`<label class="label" for="${e}">${(0,d.ZH)(e)}</label>`,`<select id="${e}" name="${e}"><option value="">${t}</option>${s.join("")}${r}</select>`].join("")}i(W,"renderSelect");function X(e,t,n){const o=t.map(s=>`<label class="chip ${n?s:""}"><input type="checkbox" name="${e}" value="${s}" checked> ${(0,d.ZH)(s.replaceAll("-"," "))}</label>`);return`<fieldset><legend>${(0,d.ZH)(e)}</legend><div class="group">${o.join("")}</div></fieldset>`}i(X,"renderChecks");var q=l(5400),he=l(47821);function ve({fix:e,status:t},n){if(e===void 0||t==="fixed")return"";const o=`<p class="fix"><strong>Certain fix:</strong> ${c(e.description)} (<code>secure-pipeline fix</code>).</p>`,s=(0,he.P)(n?.diff??[]).map(we);return s.length===0?o:`${o}<pre class="frame diff" tabindex="0" role="region" aria-label="Change">${s.join("")}</pre>`}i(ve,"renderFix");function we({kind:e,text:t}){const n=p((0,v.N0)(t));return e==="removed"?`<span class="removed"><del>${n}</del></span>`:e==="added"?`<span class="added"><ins>${n}</ins></span>`:`<span>${n}</span>`}i(we,"renderLine");function be({firstLine:e,lines:t,marks:n=[]}){const o=new Map(n.map(r=>[r.line,r]));return`<pre class="frame" tabindex="0" role="region" aria-label="Code">${t.map((r,a)=>xe((0,v.N0)(r),e+a,o)).join("")}</pre>`}i(be,"renderFrame");function xe(e,t,n){const o=n.get(t);if(o===void 0)return`<span><i>${t}</i>${p(e)}</span>`;const[s,r]=[o.startColumn-1,o.endColumn-1],a=p(e.slice(0,s)),f=p(e.slice(r));return`<span class="at"><i>${t}</i>${a}<mark>${p(e.slice(s,r))}</mark>${f}</span>`}i(xe,"frame_renderLine");function ye(e){return(0,C.C9)(e)?`<dl class="package">${[...Se(e),...e.advisory===void 0?[]:Le(e.advisory)].map(([o,s])=>`<div><dt>${o}</dt><dd>${s}</dd></div>`).join("")}</dl>`:""}i(ye,"renderPackageFacts");function ke({component:e,advisory:t}){return[...t?.malicious?['<span class="badge fail">Malicious</span>']:[],...t?.knownExploited?['<span class="badge fail">Known exploited</span>']:[],...e===void 0||e.scope==="production"?[]:[`<span class="badge plain">${(0,d.ZH)(e.scope)}</span>`]]}i(ke,"packageTags");const U=5;function Se({component:e}){const{ecosystem:t,scope:n,direct:o,path:s,fixedVersion:r}=e,a=o?"direct":"through other packages";return[["Package",`${O((0,C.oZ)(e))} ${c(`${t}, ${n}, ${a}`)}`],...r===void 0?[]:[["Fixed in",O(r)]],...s.length>1?[["Path",s.map(f=>O(f)).join(" → ")]]:[]]}i(Se,"packageRows");function Le(e){const{score:t,vector:n,published:o}=e,s=[...t===void 0?[]:[`CVSS ${t.toFixed(1)}`],...n===void 0?[]:[n]];return[["Flaw",Oe(e)],...s.length>0?[["Severity",c(s.join(", "))]]:[],...o===void 0?[]:[["Published",c(o)]],...e.knownExploited?[["Exploited",Ae]]:[]]}i(Le,"flawRows");const Ae='CISA <a href="https://www.cisa.gov/known-exploited-vulnerabilities-catalog" rel="noreferrer">knows of attacks</a> that use it';function Oe(e){const t=(0,C.rx)(e),n=t.length-U,o=[e.id,...t.slice(0,U)].map(Pe).join(", ");return n>0?`${o} and ${(0,d.B4)(n)} more`:o}i(Oe,"flawLinks");function Pe(e){const t=(0,C.Q0)(e);return t===void 0?O(e):`<a href="${p(t)}" rel="noreferrer">${p(e)}</a>`}i(Pe,"flawLink");function Me({findings:e}){const t=new Map(e.map(({rule:n})=>[n.id,n]));return t.size===0?"":D("About the rules",[...t.values()].map(Ce).join(""))}i(Me,"renderRules");function G(e){return`rule-${e.replace(/[^A-Za-z0-9_-]/g,t=>`.${(t.codePointAt(0)??0).toString(16)}`)}`}i(G,"ruleAnchor");function Ce(e){const t=e.references.map(q.D).filter(o=>o!==void 0).map(o=>`<li><a href="${p(o)}" rel="noreferrer">${p(o)}</a></li>`),n=[...e.cwe,...e.controls.map(({guide:o,id:s})=>`${o} ${s}`)].map(c);return[`<article class="rule" id="${G(e.id)}"><h3>${c(e.title)} ${B(e.severity)}</h3>`,`<p>${O(e.id)}${n.length>0?` · ${n.join(" · ")}`:""}</p>`,`<p>${S(e.description)}</p>`,`<p class="fix"><strong>What to do:</strong> ${S(e.remediation)}</p>`,t.length>0?`<ul class="list">${t.join("")}</ul>`:"",`</article>
`].join("")}i(Ce,"renderRule");function Te(e,t,{isOpen:n,hasFrame:o}){const{severity:s,location:r,message:a}=e,f=o?t.frames.get(e.fingerprint):void 0;return[`<details class="finding ${s}" ${Ee(e,t)}${n?" open":""}>`,`<summary>${B(s)}<span class="title">${c((0,C.Gg)(e))}</span>`,`<span class="tags">${Ie(e,t)}</span>`,`<span class="place">${p((0,d.$t)(r))}</span></summary>`,`<div><p>${c(a)}</p>`,ye(e),f===void 0?"":be(f),`<p class="fix"><strong>What to do:</strong> ${S((0,C.H6)(e))}</p>`,ve(e,f),Ne(e),je(e),`<div class="facts">${Re(e,t).map(m=>`<span>${m}</span>`).join("")}</div>`,`</div></details>
`].join("")}i(Te,"renderFinding");function Ee(e,t){const{severity:n,status:o,disposition:s,service:r,sources:a,scanner:f,component:m}=e,h=[...new Set([f,...a.map(A=>A.scanner)])].join(" "),L=J(t).get(e.rule.id);return[`data-severity="${n}" data-status="${o}" data-disposition="${s}"`,`data-scanners="${p(h)}" data-service="${p(r??$)}"`,...L===void 0?[]:[`data-topic="${p(L.id)}"`],...m===void 0?[]:[`data-scope="${m.scope}"`]].join(" ")}i(Ee,"filterFacts");function Ie(e,{blocking:t}){const{status:n,disposition:o,commit:s,fingerprint:r}=e,a=n!=="fixed"&&o==="open"&&t.has(r);return[...ke(e),...a?['<span class="badge fail">Blocks</span>']:[],...n==="newly-disclosed"?['<span class="badge plain">Newly disclosed</span>']:[],...o==="waived"?['<span class="badge plain">Waived</span>']:[],...s===void 0?[]:['<span class="badge plain">History</span>']].join("")}i(Ie,"tags");function Ne(e){const t=(0,d.aA)(e);return t===void 0?"":`<p class="flow">${c(t)}.</p>`}i(Ne,"flowText");function je({waiver:e}){if(e===void 0)return"";const{reason:t,owner:n,expires:o}=e;return`<p>Waived until ${c(o)} by ${c(n)}: ${c(t)}</p>`}i(je,"waiverText");const Be=new Set(["advisories","severity","vector","known exploited","fixed in","path"]);function Re(e,t){const{rule:n,confidence:o,sources:s,details:r,relatedLocations:a,location:f,status:m,commit:h,component:L}=e,A=(0,d.VA)(e),P=[...new Set(s.map(({scanner:T})=>T))];return[...m!=="fixed"&&h===void 0&&t.blobUrl!==void 0?[`<a href="${De(f,t)}">View on GitHub</a>`]:[],`Rule <a href="#${G(n.id)}">${p(n.id)}</a>`,...n.cwe.length>0?[c(n.cwe.join(", "))]:[],`Confidence ${o}`,`Found by ${c(P.join(", "))}`,...A===void 0?[]:[c(A)],...Object.entries(r).filter(([T])=>L===void 0||!Be.has(T)).map(([T,dt])=>`${c(T)}: ${O(dt)}`),...a.map(T=>`See also ${O((0,d.$t)(T))}`)]}i(Re,"facts");function De({path:e,startLine:t},{blobUrl:n,repository:o}){return`${p(n??"")}${(0,q.O)(o.prefix+e)}#L${t}`}i(De,"fileLink");const H=j.oC.toReversed(),He={pass:"PASS",fail:"FAIL",error:"ERROR"};function We(e,t,{warnings:n,scanners:o}){const s=[...t.blocking,...t.tolerated,...t.disclosed,...t.existing],r=`<div class="stack">${Ze(e,t)}${o}</div>`,a=s.length===0?r:`<div class="columns">${r}${Ye(s)}</div>`;return`${Xe(e,t)}${n}${a}`}i(We,"renderOverview");function Xe(e,t){const{verdict:n,repository:o,config:s}=e,a=[...n.kind==="error"?n.causes:[],...n.exceeded.map(d.vT)].map(h=>`<li>${c(h)}</li>`),m=`${o.headCommit===void 0?"Work tree":`Commit ${(0,d.Ax)(o.headCommit)}`}, ${(0,d.nX)(o.comparison)}. ${(0,d.LS)(o.fileCount,"file")} scanned.`;return[`<section class="card verdict ${n.kind}" aria-labelledby="verdict">`,`<h2 id="verdict"><span class="word">${He[n.kind]}</span>`,`<span>${c((0,d.ge)(e,t))}</span></h2>`,a.length===0?"":`<ul>${a.join("")}</ul>`,`<p>${c(m)} Configuration: ${c(s.source)}.</p></section>`].join("")}i(Xe,"renderVerdict");function Ze(e,t){const n=H.map(r=>`<th scope="col" class="count ${r}">${(0,d.ZH)(r)}</th>`),o=(0,y.BO)(e,t).map(({name:r,findings:a})=>{const f=(0,y.Ot)(a),m=H.map(h=>Y(f.get(h)??0));return`<tr><th scope="row">${r}</th>${m.join("")}</tr>`}),s=`<table class="even"><thead><tr><td></td>${n.join("")}</tr></thead><tbody>${o.join("")}</tbody></table>`;return I("counts","Findings",N("Findings",s))}i(Ze,"renderCounts");function Ye(e){const t=(0,F.k)(e),n=t.filter(({path:f})=>f!==void 0),o=Math.max(1,...n.map(({findings:f})=>f.length)),a=`<table><thead><tr><th scope="col">Service</th><th scope="col">By severity</th><th scope="col" class="count">Open</th></tr></thead><tbody>${t.map(({path:f,title:m,findings:h})=>{const A=`${`<button type="button" class="link needs-script" hidden data-filter-service="${p(f??"-")}">`}${p(m)}</button><noscript>${p(m)}</noscript>`,P=Fe((0,y.Ot)(h),o);return`<tr><th scope="row">${A}</th><td>${P}</td>${Y(h.length)}</tr>`}).join("")}</tbody></table>`;return I("services","Services",N("Services",a))}i(Ye,"renderServices");function Fe(e,t){const n=[...e.values()].reduce((m,h)=>m+h,0),o=100/Math.max(n,t);let s=0;const r=H.map(m=>{const h=(e.get(m)??0)*o,L=h===0?"":`<rect class="${m}" x="${s.toFixed(2)}" width="${h.toFixed(2)}" height="6"/>`;return s+=h,L});return`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" ${`role="img" aria-label="${H.filter(m=>(e.get(m)??0)>0).map(m=>`${e.get(m)} ${m}`).join(", ")}"`}>${r.join("")}</svg>`}i(Fe,"renderBar");var ze=l(72125);const Je=200,$e=["Package","Severity","Scope","Findings","What to do","File"];function qe(e,{blocking:t,tolerated:n,disclosed:o,existing:s}){const r=[...t,...n,...o,...s].filter(C.C9),a=(0,ze.W)(r).filter(P=>P.kind==="package");if(a.length===0)return"";const f=$e.map(P=>`<th scope="col"${P==="Findings"?' class="count"':""}>${P}</th>`),m=a.slice(0,Je).map(P=>Ue(P,e)),h=a.length-m.length,L=h>0?`<p>… and ${(0,d.B4)(h)} more below.</p>`:"",A=`<table class="broad"><thead><tr>${f.join("")}</tr></thead><tbody>${m.join("")}</tbody></table>`;return I("packages","Packages to change",`${N("Packages to change",A)}${L}`)}i(qe,"renderPackages");function Ue({component:e,findings:t,fix:n},{blocking:o}){const[{severity:s,location:r}]=t,a=(0,C.oZ)(e),f=t.some(({fingerprint:L})=>o.has(L))?' <span class="badge fail">Blocks</span>':"";return`<tr>${[`<th scope="row">${`<button type="button" class="link needs-script" hidden data-search="${p(a)}">${p(a)}</button>`}<noscript>${p(a)}</noscript></th>`,`<td>${B(s)}${f}</td>`,`<td>${e.scope}</td>`,`<td class="count">${(0,d.B4)(t.length)}</td>`,`<td>${S((0,d.ZH)(n))}</td>`,`<td>${c(r.path)}</td>`].join("")}</tr>`}i(Ue,"packages_renderRow");const Z=200;function Ge({config:e,waivers:t,notices:n}){const o=e.changes.map(({text:a,weakens:f})=>f?`<strong>This change weakens the configuration:</strong> ${c(a)}`:c(a)),s=t.map(d.ht).filter(a=>a!==void 0),r=[...o,...[...s,...n].map(a=>c(a))];return r.length===0?"":I("notes","Notes",R(r))}i(Ge,"renderWarnings");function Ke({outcomes:e}){const t=["Scanner","Outcome","What it looked at","Time"].map(s=>`<th scope="col">${s}</th>`),n=e.map(Ve).join(""),o=`<table class="wide"><thead><tr>${t.join("")}</tr></thead><tbody>${n}</tbody></table>`;return I("scanners","Scanners",N("Scanners",o))}i(Ke,"renderScanners");function Ve(e){const{title:t,version:n}=e.manifest,o=e.kind==="failed"?"fail":e.kind==="completed"?"pass":"",r=(e.kind==="failed"?e.failedFiles:[]).slice(0,Z).map(({path:f,reason:m})=>`${O(f)}: ${c(m)}`),a=e.kind==="not-applicable"?"–":(0,d.a3)(e.durationMs);return[`<tr><th scope="row">${c(t)} <span class="zero">v${c(n)}</span></th>`,`<td><span class="badge ${o}">${d.nx[e.kind]}</span></td>`,`<td>${c((0,d.yz)(e))}${r.length>0?R(r):""}</td><td>${a}</td></tr>`].join("")}i(Ve,"renderScanner");function Qe(e){return[_e(e),et(e),tt(e)].join("")}i(Qe,"renderDetails");function _e({waivers:e}){if(e.length===0)return"";const t=["Rule","Paths","Reason","Owner","Until","State"].map(s=>`<th scope="col">${s}</th>`),n=e.map(({waiver:s,state:r,matches:a})=>{const f=s.paths.length===0?"everywhere":s.paths.map(O).join(" "),m=s.package===void 0?"":` in ${O(s.package)}`,h=[f,...[s.reason,s.owner,s.expires].map(A=>c(A))],L=r==="used"?(0,d.LS)(a,"finding"):r;return`<tr><th scope="row">${O(s.rule)}${m}</th>${[...h,L].map(A=>`<td>${A}</td>`).join("")}</tr>`}),o=`<table><thead><tr>${t.join("")}</tr></thead><tbody>${n.join("")}</tbody></table>`;return D((0,d.LS)(e.length,"waiver"),N("Waivers",o))}i(_e,"renderWaivers");function et({outcomes:e}){const t=e.flatMap(o=>o.kind==="not-applicable"?[]:o.notes);if(t.length===0)return"";const n=t.slice(0,Z).map(({path:o,kind:s,text:r})=>`${O(o)}: ${s}: ${c(r)}`);return D(`Notes of scanners (${(0,d.B4)(t.length)})`,R(K(n,t.length)))}i(et,"renderScanNotes");function tt({repository:e}){const t=new Map(Object.entries(e.skippedCounts)),n=Object.entries(d.EV).filter(([r])=>(t.get(r)??0)>0).map(([r,a])=>`${(0,d.B4)(t.get(r)??0)} ${a}`);if(n.length===0)return"";const o=e.skipped.slice(0,Z).map(({path:r,reason:a})=>`${O(r)}: ${d.EV[a]}`),s=o.length===0?"":R(K(o,e.skipped.length));return D("Files not scanned",`<p>${c(n.join(", "))}</p>${s}`)}i(tt,"renderSkipped");function K(e,t){return t>e.length?[...e,`… and ${(0,d.B4)(t-e.length)} more`]:e}i(K,"withRest");const V=`
'use strict';
const root = document.documentElement;
const form = document.getElementById('filters');
const counter = document.getElementById('count');
const sections = [...document.querySelectorAll('.section')].map((element) => ({
  element,
  badge: element.querySelector('small'),
  findings: [...element.querySelectorAll('.finding')],
}));
const findings = sections.flatMap((section) => section.findings);
const texts = new Map();

function textOf(finding) {
  let text = texts.get(finding);
  if (text === undefined) {
    text = finding.textContent.toLowerCase();
    texts.set(finding, text);
  }
  return text;
}

function applyFilters() {
  if (!form) return;
  const data = new FormData(form);
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = new Set(data.getAll('severity'));
  const statuses = new Set(data.getAll('status'));
  const dispositions = new Set(data.getAll('disposition'));
  const scanner = data.get('scanner');
  const service = data.get('service');
  const scope = data.get('scope') || '';
  const topic = data.get('topic') || '';
  let shown = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const finding of section.findings) {
      const facts = finding.dataset;
      const matches =
        severities.has(facts.severity) &&
        statuses.has(facts.status) &&
        dispositions.has(facts.disposition) &&
        (scanner === '' || facts.scanners.split(' ').includes(scanner)) &&
        (service === '' || facts.service === service) &&
        (scope === '' || facts.scope === scope) &&
        (topic === '' || facts.topic === topic) &&
        words.every((word) => textOf(finding).includes(word));
      finding.hidden = !matches;
      if (matches) inSection += 1;
    }
    section.element.hidden = inSection === 0;
    section.badge.textContent = String(inSection);
    shown += inSection;
  }
  counter.textContent = shown === findings.length
    ? 'Showing all ' + findings.length + ' findings'
    : 'Showing ' + shown + ' of ' + findings.length + ' findings';
}

if (form) {
  let pending;
  form.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(applyFilters, 80);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(applyFilters));
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));
}

function setOpen(open) {
  for (const finding of findings) if (!finding.hidden) finding.open = open;
}

for (const button of document.querySelectorAll('[data-filter-service]')) {
  button.addEventListener('click', () => {
    form.elements.service.value = button.dataset.filterService;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.service.focus({preventScroll: true});
  });
}

for (const button of document.querySelectorAll('[data-search]')) {
  button.addEventListener('click', () => {
    form.elements.text.value = button.dataset.search;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.text.focus({preventScroll: true});
  });
}

const inventory = document.getElementById('inventory');
if (inventory) {
  const search = document.getElementById('inventory-text');
  const count = document.getElementById('inventory-count');
  const rows = [...inventory.children].slice(1);
  const rowTexts = new Map();
  const rowText = (row) => {
    let text = rowTexts.get(row);
    if (text === undefined) {
      text = row.textContent.toLowerCase();
      rowTexts.set(row, text);
    }
    return text;
  };
  const filterRows = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => rowText(row).includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = 'Showing ' + shown + ' of ' + rows.length + ' packages';
  };
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filterRows, 80);
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (!form || event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.text.focus();
});

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => setOpen(true));

const THEMES = ['auto', 'light', 'dark'];
const toggle = document.getElementById('theme');
function setTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  toggle.textContent = 'Theme: ' + theme;
}
function savedTheme() {
  try {
    const saved = localStorage.getItem('secure-pipeline-theme');
    return THEMES.includes(saved) ? saved : 'auto';
  } catch {
    return 'auto';
  }
}
toggle.addEventListener('click', () => {
  const theme = THEMES[(THEMES.indexOf(root.dataset.theme || 'auto') + 1) % THEMES.length];
  setTheme(theme);
  try {
    localStorage.setItem('secure-pipeline-theme', theme);
  } catch {
    // A file opened from disk may have no storage: the choice then lasts as long as the page.
  }
});

for (const element of document.querySelectorAll('.needs-script')) element.hidden = false;
setTheme(savedTheme());
applyFilters();
openTarget();
`,Q=`
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0f141b);
  --card: light-dark(#ffffff, #171d26);
  --sunken: light-dark(#f0f2f5, #10161e);
  --line: light-dark(#dde1e7, #2b3442);
  --text: light-dark(#1b2330, #e4e9f0);
  --quiet: light-dark(#535f70, #a2aebf);
  --accent: light-dark(#2355c4, #8ab4ff);
  --pass: light-dark(#136c3a, #6fd79b);
  --fail: light-dark(#b3261e, #ff9d94);
  --error: light-dark(#8a4b00, #ffb877);
  --critical: light-dark(#7a1fa2, #dba8f5);
  --high: light-dark(#b3261e, #ff9d94);
  --medium: light-dark(#924500, #ffb877);
  --low: light-dark(#675600, #e3cf6a);
  --info: light-dark(#1d5fa8, #8fc1ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .place { font-family: var(--mono); font-size: .875em; }
p code, li code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] {
  background: var(--card); border: 1px solid light-dark(#868f9c, #66717f); border-radius: 8px; padding: .35rem .7rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; align-items: center; gap: .75rem; min-height: 3.5rem; }
.top p { color: var(--quiet); flex: 1; }
main { padding: 1.5rem 0 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
.stack { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.verdict { border-left: 6px solid var(--tone); }
.verdict h2 { font-size: 1.5rem; display: flex; gap: .7rem; align-items: center; }
.verdict .word {
  background: var(--tone); color: var(--card); border-radius: 6px; padding: .1rem .6rem; font-size: .95rem;
  letter-spacing: .05em; white-space: nowrap;
}
.verdict ul { margin: .7rem 0 0; padding-left: 1.2rem; font-weight: 600; }
.verdict p { color: var(--quiet); margin-top: .7rem; }
.pass { --tone: var(--pass); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); } .plain { --tone: var(--quiet); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.card h2 + * { margin-top: .8rem; }
.scroll { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.wide { min-width: 26rem; }
.broad { min-width: 46rem; }
.broad .count { padding-right: 1.4rem; }
.wide th { overflow-wrap: normal; }
.wide td { overflow-wrap: anywhere; }
.wide td:last-child, .wide .badge { overflow-wrap: normal; white-space: nowrap; }
.even { table-layout: fixed; min-width: 23rem; }
.even th { overflow-wrap: normal; }
tr:last-child > * { border-bottom: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; }
.zero { color: var(--quiet); }
thead .count { color: var(--tone); font-weight: 600; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; min-width: 4rem; margin-top: .45rem; }
rect { fill: var(--tone); }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; }
.badge {
  color: var(--tone, var(--quiet)); border: 1px solid currentColor; border-radius: 5px; padding: 0 .4rem;
  font-size: .78rem; font-weight: 650; white-space: nowrap;
}
.filters { position: sticky; top: 0; z-index: 2; box-shadow: 0 4px 14px rgb(0 0 0 / .06); padding: .9rem 1.4rem; }
.filters form, .group { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; }
.filters form { column-gap: 1.4rem; }
.filters input[type='search'] { flex: 1 1 20rem; min-width: 10rem; }
.filters select { max-width: 15rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
legend { float: left; padding: 0; margin-right: .7rem; color: var(--quiet); font-size: .92rem; }
.chip { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; font-size: .92rem; }
.chip input { accent-color: var(--tone, var(--accent)); width: 1rem; height: 1rem; margin: 0; }
.status { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-top: .6rem; color: var(--quiet); }
.status p { flex: 1; min-width: 12rem; }
.status button { padding: .15rem .6rem; font-size: .9rem; }
.section > h3 { margin: 1.4rem 0 .6rem; display: flex; gap: .5rem; align-items: baseline; }
.section > h3 small { color: var(--quiet); font-weight: 400; }
.finding {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px;
  margin-bottom: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.6rem;
}
.finding > summary {
  display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; padding: .6rem .9rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover .title { text-decoration: underline; }
.finding .badge { justify-self: start; }
.title { font-weight: 600; }
.place { color: var(--quiet); grid-column: 2; }
.tags { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.finding > div { padding: 0 .9rem 1rem 6.9rem; display: grid; gap: .7rem; }
.frame {
  margin: 0; background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: .6rem 0;
  overflow-x: auto; line-height: 1.5; tab-size: 2; overflow-wrap: normal;
}
.frame span { display: block; padding: 0 .9rem 0 0; min-width: max-content; }
.frame i {
  display: inline-block; min-width: 3.6rem; padding: 0 .9rem; text-align: right; color: var(--quiet); font-style: normal;
  user-select: none;
}
.frame .at { background: color-mix(in srgb, var(--tone) 11%, transparent); box-shadow: inset 3px 0 var(--tone); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; }
.diff span { padding-left: .9rem; }
.diff .removed { background: color-mix(in srgb, var(--fail) 10%, transparent); }
.diff .added { background: color-mix(in srgb, var(--pass) 12%, transparent); }
.diff del, .diff ins { text-decoration: none; }
.fix { border-left: 3px solid var(--pass); padding-left: .8rem; }
.facts { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.package { margin: 0; display: grid; gap: .25rem; }
.package > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .8rem; }
.package dt { color: var(--quiet); }
.package dd { margin: 0; }
.package code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
.inventory-search { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; color: var(--quiet); }
.inventory-search input { flex: 1 1 20rem; }
.inventory { overflow: auto; max-height: 40rem; }
.inventory > div {
  display: grid; grid-template-columns: 2.4fr 1fr .9fr 1.3fr 1.1fr 2.3fr; gap: 0 .8rem; min-width: 44rem;
  padding: .25rem 0; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem;
}
.inventory > .head {
  position: sticky; top: 0; background: var(--card); color: var(--quiet); font-size: .85rem; content-visibility: visible;
}
.list { padding-left: 1.2rem; }
.more > summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.more > * + * { margin-top: .8rem; }
.rule { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .9rem; display: grid; gap: .4rem; }
footer { color: var(--quiet); padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 46rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top p { display: none; }
  .top h1 { flex: 1; }
  .filters { position: static; padding: 1rem; }
  .card { padding: 1rem; }
  .even { font-size: .85rem; min-width: 19rem; }
  .even thead th { font-size: .75rem; }
  .bar { min-width: 2.5rem; }
  td:has(> .bar) { width: 30%; }
  .wrap { padding: 0 .8rem; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr); }
  .place, .tags { grid-column: 1 / -1; justify-content: flex-start; }
  .finding > div { padding-left: .9rem; }
  .verdict h2 { font-size: 1.2rem; align-items: flex-start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { background: #fff; font-size: 1rem; }
  .even, .wide { min-width: 0; }
  .scroll { max-height: none; }
  .filters, .skip, .top button { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .finding::details-content, .more::details-content { content-visibility: visible; display: block; height: auto; }
  .frame { white-space: pre-wrap; }
  .frame span { min-width: 0; }
}
`,nt=5e3,ot=10;function it(e){const t=(0,y.d4)(e),n=`${e.repository.name}: ${e.tool.name} report`;return[`<!doctype html>
<html lang="en"><head><meta charset="utf-8">`,`<meta http-equiv="Content-Security-Policy" content="${st}">`,'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',`<title>${c(n)}</title><style>${Q}</style></head>
<body>`,'<a class="skip" href="#findings">Skip to findings</a>',rt(e),'<main><div class="wrap stack">',We(e,t,{warnings:Ge(e),scanners:Ke(e)}),qe(e,t),ct(e,t),oe(e),Me(e),Qe(e),"</div></main>",`<footer class="wrap">Written by ${c(`${e.tool.name} ${e.tool.version}`)}.</footer>`,`<script>${V}<\/script></body></html>
`].join(`
`)}i(it,"renderHtml");const st=["default-src 'none'",`style-src '${_(Q)}'`,`script-src '${_(V)}'`,"base-uri 'none'","form-action 'none'"].join("; ");function _(e){return`sha256-${(0,w.createHash)("sha256").update(e).digest("base64")}`}i(_,"hashSource");function rt({tool:e,repository:t}){return[`<header class="top"><div class="wrap"><h1>${c(e.name)}</h1><p>${c(t.name)}</p>`,'<button type="button" id="theme" class="needs-script" hidden>Theme: auto</button></div></header>'].join("")}i(rt,"renderTop");const at=[["blocking","Blocking"],["tolerated","Within the thresholds"],["disclosed","Newly disclosed: published after the base was committed"],["existing","Existing before this change"],["waived","Waived"],["fixed","Fixed by this change"]];function ct(e,t){if(e.findings.length===0)return'<section id="findings" class="card" aria-label="Findings"><p>Nothing was found.</p></section>';let n=0;const o=at.filter(([s])=>t[s].length>0).map(([s,r])=>{const a=t[s].map((m,h)=>{n+=1;const L=s==="blocking"&&h<ot;return Te(m,e,{isOpen:L,hasFrame:n<=nt})}),f=`<h3 id="section-${s}">${r} <small>${(0,d.B4)(a.length)}</small></h3>`;return`<section class="section" aria-labelledby="section-${s}">${f}${a.join("")}</section>`});return['<section id="findings" aria-label="Findings" tabindex="-1">',fe(e),...o,"</section>"].join(`
`)}i(ct,"renderFindings")}),47821:((M,k,l)=>{l.d(k,{P:i(()=>v,"P")});const w={context:" ",removed:"-",added:"+"};function v(x){return x.flatMap(({firstLine:u,lines:g})=>[{kind:"head",text:`@@ line ${u} @@`},...g.map(({kind:c,text:S})=>({kind:c,text:`${w[c]} ${S}`.trimEnd()}))])}i(v,"diffLines")}),18934:((M,k,l)=>{l.d(k,{C:i(()=>u,"C"),k:i(()=>x,"k")});var w=l(18672),v=l(13008);function x(S){return[...Map.groupBy(S,b=>b.service)].map(([b,y])=>({path:b,title:b??"Outside of services",findings:y,worst:g(y)})).sort((b,y)=>c(b,y)||y.worst-b.worst||(0,w.n)(b.title,y.title)).map(({path:b,title:y,findings:d})=>({path:b,title:y,findings:d}))}i(x,"groupByService");function u(S,p){const b=new Set(S.map(y=>y.path));for(const{service:y}of p)y!==void 0&&b.add(y);return[...b].sort(w.n)}i(u,"servicePaths");function g(S){return S.reduce((p,{severity:b})=>Math.max(p,(0,v.qs)(b)),0)}i(g,"worstOf");function c(S,p){return+(S.path===void 0)-+(p.path===void 0)}i(c,"compareOutside")})};
